import { controls } from './controls.ts';
import { page } from './page.ts';
import { refusal } from './refusal.ts';
import { scenario } from './scenario.ts';
import { stage } from './stage.ts';
import { words } from './words.ts';

export const messages = { words, refusal, stage, page, controls, scenario };
