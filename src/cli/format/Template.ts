import { parseTemplate } from './parseTemplate.ts';
import { templateFunctions } from './templateFunctions.ts';
import type { TemplateFunction } from './templateFunctions.ts';
import { templateWriter } from './templateWriter.ts';
import type { TemplateNode } from './TemplateNode.ts';

/** How a template is read and run. */
export interface TemplateOptions {
  /** As errors tell it; docker's lists and inspections have none. */
  readonly name?: string;
  readonly functions?: Readonly<Record<string, TemplateFunction>>;
  readonly refusesMissingKeys?: boolean;
}

/** A template of Go's text/template, with docker's functions. */
export class Template {
  private readonly source: string;
  private readonly name: string;
  private readonly nodes: readonly TemplateNode[];

  /** @throws TemplateError */
  constructor(source: string, { name = '' }: TemplateOptions = {}) {
    this.source = source;
    this.name = name;
    this.nodes = parseTemplate(source, name, new Set(Object.keys(templateFunctions)));
  }

  /** @throws TemplateError */
  execute(data: unknown, options: TemplateOptions = {}): string {
    return this.writer(options)(data);
  }

  /** `execute` for many values, one after the other. */
  writer({ functions, refusesMissingKeys = false }: TemplateOptions = {}): (
    data: unknown,
  ) => string {
    const { nodes, source, name } = this;
    return templateWriter({
      nodes,
      source,
      name,
      functions: { ...templateFunctions, ...functions },
      refusesMissingKeys,
    });
  }
}
