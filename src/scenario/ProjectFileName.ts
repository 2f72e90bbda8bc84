/** The files of the editor's project: what a lesson can write into. */
export const ProjectFileName = [
  'Dockerfile',
  '.dockerignore',
  'server.js',
  'package.json',
] as const;
export type ProjectFileName = (typeof ProjectFileName)[number];
