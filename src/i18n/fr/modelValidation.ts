/** Published against simulated, on the page “Le modèle”. */
export const modelValidation = {
  lead: 'Chaque point est une ligne d’un tableau publié ou mesuré. Sur la diagonale, le modèle donne le chiffre publié ; les deux lignes pointillées sont à 15 % de part et d’autre. Un rond plein a été mis de côté : le modèle le prédit. Un rond vide a servi à régler une constante et ne prouve rien.',
  heldOut: 'prédit',
  inSight: 'prédit, mais vu pendant la mise au point',
  notModelled: 'non modélisé',
  calibrated: 'a servi au réglage',
  missing: 'Les résultats de la validation ne sont pas dans cette version.',
  titles: {
    V1: 'démarrage de microVM selon le nombre de démarrages en cours',
    V2: 'mémoire du VMM et d’un invité minimal',
    V3: 'débit de Redis',
    V4: 'disque, lectures et écritures au hasard',
    V5: 'aller-retour réseau',
    V6: 'débit de MySQL',
    V7: 'mémoire minimale pour tourner',
    V8: 'démarrage d’un unikernel',
    V9: 'surcoût mémoire d’une VM sous ESXi',
    V10: 'démarrage d’une VM dans un nuage',
    V11: 'mémoire par conteneur',
    V12: 'octets sur le réseau',
    V13: 'redémarrages',
    'docker-start': 'démarrages relevés sur un vrai Docker',
    'docker-start-cores': 'lancements de conteneurs sur beaucoup de cœurs',
    'docker-start-growth': 'démarrage sur un hôte plein, rapporté à un hôte vide',
    'docker-ends': 'fins de conteneurs relevées',
    'docker-memory': 'mémoire relevée du moteur et du noyau',
    'docker-disk': 'disque relevé des conteneurs',
    'guest-reclaim': 'RAM relevée que des invités ont rendue',
    'like-for-like': 'la même application, de trois façons',
  } as Readonly<Record<string, string>>,
  reasons: {
    launcherContention:
      'les démarrages publiés ralentissent avant que les cœurs soient pleins : sans doute un travail du noyau de l’hôte qu’ils se partagent, absent du modèle ; les sources ne le disent pas',
    fasterInGroups:
      'les démarrages publiés vont plus vite en groupe que seuls, sans doute parce que des cœurs au repos s’endorment et ralentissent ; les cœurs du modèle n’ont qu’une vitesse',
    workNotPublished:
      'la part de processeur d’un démarrage n’est pas publiée ; le modèle prend le temps de l’invité et une part de celui du VMM, ce qui est trop quand tous les cœurs sont pris',
    sweepSpread:
      'le surcoût publié varie avec la taille de l’invité, le modèle garde celui de 256 Mio pour toutes',
    mappedNotResident:
      'le chiffre publié est ce que QEMU projette, le modèle compte ce qui devient résident',
    reservesCounted:
      'le chiffre publié est ce que l’invité dit indisponible : il croît avec les réserves de son noyau, le modèle compte ce qui est utilisé',
    interruptCost:
      'avec peu de clients, chaque requête réveille sans doute l’invité ; le modèle ajoute ce temps à la requête mais n’occupe aucun cœur avec',
    natDoubled:
      'le chiffre publié est un « doublement » arrondi de 2014 ; ce que le modèle ajoute pour le NAT vient de Redis avec un client',
    noApp: 'cette application n’est pas au catalogue',
    tunedGuest:
      'les invités publiés sont taillés pour l’application ; l’invité minimal du modèle compte un noyau et un init ordinaires',
    nativeApp:
      'l’application publiée est liée dans l’unikernel ; le modèle ajoute la mémoire de sa version Linux ordinaire',
    noPlatform: 'cette plateforme n’est pas parmi celles du modèle',
    ownClock:
      'le chiffre publié est compté par le VMM jusqu’à la première instruction de l’invité ; le Firecracker du modèle est chronométré comme un processus entier',
    noProvisioning:
      'le chiffre publié comprend ce que le nuage fait avant et après : placement, adresses, première configuration ; le modèle n’a que le transfert et le démarrage',
    imageCached:
      'le débit publié est celui du service de stockage ; ce nuage démarre ses VM d’images que ses hôtes ont déjà',
    sandboxGrows:
      'le noyau et le cache de gVisor croissent sans doute avec l’application ; le modèle ajoute une constante par bac à sable, réglée au repos',
    endsTakeTurns:
      'un conteneur qui finit rend son réseau sous le verrou par lequel les démarrages le prennent ; le modèle ne compte une fin que comme une attente',
    busyMachine:
      'relevé pendant que d’autres travaux occupaient la machine : création et lancement seuls prenaient 474 ms par l’API sur la machine calme',
    endCounted:
      'le chiffre publié est un `docker run --rm` entier : la commande, la fin et la suppression aussi, qui attendent leur tour au même verrou ; le modèle n’a que le lancement',
    engineSlows:
      'le moteur ralentit avec le nombre de conteneurs qu’il garde ; le modèle n’en tient pas compte, ce qui jusqu’à 100 fait une erreur d’un dixième',
    slabSteps:
      'les slabs du noyau croissent sans doute par paliers ; le modèle a une constante par conteneur, la pente jusqu’à 100',
  } as Readonly<Record<string, string>>,
  published: 'Publié',
  simulated: 'Simulé',
  row: 'Ligne',
  error: 'Écart',
  use: 'Usage',
  why: 'Pourquoi',
  table: (f: { table: string; title: string }) => (f.title ? `${f.table}, ${f.title}` : f.table),
  median: (f: { error: string; count: number }) =>
    f.count < 2
      ? `une ligne prédite, écart de ${f.error}`
      : `${f.count} lignes prédites, écart médian de ${f.error}`,
  noHeldOut: 'aucune ligne prédite : ce tableau ne prouve rien',
  overall: (f: { within: number; count: number; median: string }) =>
    `Sur ${f.count} lignes prédites, ${f.within} sont à moins de 15 % du chiffre publié ; l’écart médian est de ${f.median}.`,
  numbers: 'Les nombres',
  plot: (f: { table: string }) => `Nuage de points, publié contre simulé, tableau ${f.table}`,
};
