/** What runc found wrong with a container it was to create, in its own words. */
export class RuntimeRefusal extends Error {}
