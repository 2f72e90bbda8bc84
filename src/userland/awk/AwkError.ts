/** What a program of awk cannot do while it runs. */
export class AwkError extends Error {}
