import { Container } from 'pixi.js';

/** Things drawn together, in the order they were added. */
export class Group extends Container {}
