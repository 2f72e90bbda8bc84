/** Proxies may always be given. */
const builtIn = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap(
  (name) => [name, name.toLowerCase()],
);

/** Build arguments: those before the first FROM, those of the present build stage, and what the client gave. */
export class BuildArgs {
  private readonly given: ReadonlyMap<string, string | null>;
  private readonly global = new Map<string, string | null>();
  private buildStage = new Map<string, string | null>();
  private readonly declared = new Set<string>();

  constructor(given: ReadonlyMap<string, string | null>) {
    this.given = given;
  }

  declareGlobal(name: string, value: string | null): void {
    this.global.set(name, value);
    this.declared.add(name);
  }

  startBuildStage(): void {
    this.buildStage = new Map();
  }

  declare(name: string, value: string | null): void {
    this.buildStage.set(name, value);
    this.declared.add(name);
  }

  /** What FROM may use. */
  globals(): Map<string, string> {
    return this.resolve(this.global);
  }

  /** What the build stage may use, where its environment does not say otherwise. */
  allowed(env: ReadonlyMap<string, string>): Map<string, string> {
    const all = this.resolve(this.buildStage);
    for (const name of builtIn) {
      const value = this.given.get(name);
      if (value !== undefined && value !== null) all.set(name, value);
    }
    for (const name of env.keys()) all.delete(name);
    return all;
  }

  /** Of these, what the cache compares: proxies count only once declared. */
  compared(allowed: ReadonlyMap<string, string>): Map<string, string> {
    return new Map(
      [...allowed].filter(([name]) => this.buildStage.has(name) || !builtIn.includes(name)),
    );
  }

  /** Given, and never declared. */
  get unused(): string[] {
    return [...this.given.keys()]
      .filter((name) => !this.declared.has(name) && !builtIn.includes(name))
      .sort();
  }

  private resolve(declared: ReadonlyMap<string, string | null>): Map<string, string> {
    const values = new Map<string, string>();
    for (const [name, preset] of declared) {
      const value = this.given.get(name) ?? preset ?? this.global.get(name);
      if (value !== undefined && value !== null) values.set(name, value);
    }
    return values;
  }
}
