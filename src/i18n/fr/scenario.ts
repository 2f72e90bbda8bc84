interface ChapterFigures {
  readonly field: string;
  readonly found: string;
  readonly expected: readonly string[];
}

interface RunFigures {
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  readonly keptAs: string;
}

const shapes: Readonly<Record<string, string>> = {
  string: 'du texte',
  number: 'un nombre',
  boolean: 'true ou false',
  Array: 'une liste',
  Object: 'un groupe « nom: valeur »',
  slug: 'des minuscules sans accent, des chiffres et des tirets',
  whole: 'un nombre entier',
  filled: 'quelque chose de non vide',
};
const choices = (words: readonly string[]): string =>
  words.map((word) => shapes[word] ?? word).join(', ');
const kept = (f: RunFigures): string =>
  f.keptAs === '' ? '' : ` Les données restent dans ce navigateur, sous « ${f.keptAs} ».`;

/** Sentences and labels of the scenario and storage rooms. */
export const scenario = {
  /** Faults of a chapter file; the place comes before the sentence. */
  chapter: {
    'yaml.syntax': (f: ChapterFigures) =>
      `Ce n’est pas du YAML valable : ${f.found}. Vérifiez l’indentation, les deux-points et les guillemets.`,
    'field.missing': (f: ChapterFigures) => `Il manque « ${f.field} ». Ajoutez-le ici.`,
    'field.unknown': (f: ChapterFigures) =>
      `« ${f.field} » n’existe pas. Corrigez l’orthographe ou supprimez-le.`,
    'value.wrong': (f: ChapterFigures) =>
      `« ${f.field} » vaut « ${f.found} ». Écrivez plutôt : ${choices(f.expected)}.`,
    'choice.one': (f: ChapterFigures) =>
      `« ${f.field} » doit contenir une seule de ces clés. Gardez-en une : ${choices(f.expected)}.`,
    'size.unreadable': (f: ChapterFigures) =>
      `« ${f.field} » : la taille « ${f.found} » est illisible. Écrivez par exemple : ${choices(f.expected)}.`,
    'caption.unknownName': (f: ChapterFigures) =>
      `« ${f.field} » : la valeur {${f.found}} n’existe pas. Choisissez parmi : ${choices(f.expected)}.`,
    'caption.brace': (f: ChapterFigures) =>
      `« ${f.field} » : une accolade reste ouverte dans « ${f.found} ». Écrivez {nom.de.la.valeur}.`,
    'caption.bold': (f: ChapterFigures) =>
      `« ${f.field} » : le gras n’est pas refermé. Écrivez **mots en gras**.`,
    'caption.tooLong': (f: ChapterFigures) =>
      `« ${f.field} » : la légende compte ${f.found} caractères, deux lignes en tiennent ${choices(f.expected)}. Raccourcissez-la.`,
    'host.absent': (f: ChapterFigures) =>
      `« ${f.field} » : la machine « ${f.found} » n’est pas dans ce chapitre. Choisissez parmi : ${choices(f.expected)}, ou ajoutez-la à « setup.platforms ».`,
    'step.duplicate': (f: ChapterFigures) =>
      `« ${f.field} » : deux étapes s’appellent « ${f.found} ». Renommez l’une d’elles.`,
  },
  /** What is wrong with a saved run, an imported file or a link; the simulator goes on with a fresh run. */
  run: {
    'json.invalid': (f: RunFigures) =>
      `Ces données ne sont pas une simulation Coloc lisible. Reprenez le fichier d’origine.${kept(f)}`,
    'format.unknown': (f: RunFigures) =>
      `Ce fichier n’est pas une simulation Coloc. Choisissez un fichier exporté par Coloc.${kept(f)}`,
    'version.unknown': (f: RunFigures) =>
      `Cette simulation est au format ${f.found}, cette version de Coloc lit le format ${f.expected}. Mettez Coloc à jour.${kept(f)}`,
    'field.invalid': (f: RunFigures) =>
      `La simulation est abîmée : « ${f.field} » vaut « ${f.found} » au lieu de : ${f.expected}. Corrigez-la ou reprenez l’original.${kept(f)}`,
    'journal.unsorted': (f: RunFigures) =>
      `La simulation est abîmée : « ${f.field} » vient avant l’action précédente. Remettez les actions dans l’ordre du temps.${kept(f)}`,
    'link.damaged': () =>
      'Ce lien est incomplet ou abîmé. Copiez-le à nouveau, en entier, depuis sa source.',
    'storage.unavailable': () =>
      'Ce navigateur ne garde rien ici : la simulation ne sera pas enregistrée. Exportez-la dans un fichier.',
    'storage.full': () =>
      'La simulation est trop grande pour la mémoire du navigateur. Exportez-la dans un fichier.',
  },
};
