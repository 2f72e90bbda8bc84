import type { TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import type { EngineSnapshot } from '../../world/EngineSnapshot.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { explanationDialog } from './explanationDialog.ts';
import type { ExplanationView } from '../ExplanationView.ts';
import { engineMirror } from './engineMirror.ts';
import { hubDialog } from './hubDialog.ts';
import { helpDialog } from './helpDialog.ts';
import { hostNotice } from './hostNotice.ts';
import { inspector } from './inspector.ts';
import { isolationDialog } from './isolationDialog.ts';
import { machinePanel } from './machinePanel.ts';
import { whatIfMenu } from './whatIfMenu.ts';
import './late.css';

/** Parts of the page that nobody needs at first sight: a machine's own life, what goes wrong in it, explanations. */
export interface LateParts {
  /** What there is to say of a host now: not up, or in trouble; null when all is well. */
  hostNotice(host: HostSnapshot, language: Language, nowMs: number): string | null;
  machinePanel(host: HostSnapshot, view: PageView, actions: PageActions): TemplateResult;
  inspector(host: HostSnapshot, row: number, view: PageView, actions: PageActions): TemplateResult;
  helpDialog(language: Language, actions: PageActions): TemplateResult;
  whatIfMenu(view: PageView, actions: PageActions): TemplateResult;
  isolationDialog(view: PageView, actions: PageActions): TemplateResult;
  hubDialog(view: PageView, actions: PageActions): TemplateResult;
  /** The Engine lens in words. */
  engineMirror(engine: EngineSnapshot | null, language: Language): TemplateResult;
  explanationDialog(asked: ExplanationView, view: PageView, actions: PageActions): TemplateResult;
}

/** The parts, as `Late` fetches them. */
export const lateParts: LateParts = {
  hostNotice,
  machinePanel,
  inspector,
  helpDialog,
  whatIfMenu,
  isolationDialog,
  hubDialog,
  engineMirror,
  explanationDialog,
};
