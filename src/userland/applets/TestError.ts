/** What `test` was given and cannot read. */
export class TestError extends Error {}
