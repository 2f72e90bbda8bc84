/** A small project to build from, by file name. `dd` writes 31 MB of libraries in the place of npm. */
export const projectFiles = {
  Dockerfile: `FROM node:22-slim
WORKDIR /app
COPY package.json ./
RUN mkdir libs && dd if=/dev/zero of=libs/all bs=1M count=31
COPY . .
CMD ["node", "server.js"]
`,
  '.dockerignore': `node_modules
*.log
`,
  'server.js': `const http = require('node:http');

http
  .createServer((request, response) => response.end('Hello from the shop\\n'))
  .listen(3000, () => console.log('listening on 3000'));
`,
  'package.json': `{
  "name": "shop",
  "version": "1.0.0",
  "main": "server.js"
}
`,
} as const;
export type ProjectFile = keyof typeof projectFiles;
