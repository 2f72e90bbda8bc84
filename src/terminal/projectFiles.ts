/** A small project to build from, by file name; kept as simple as a first Dockerfile is. */
export const projectFiles = {
  Dockerfile: `# The mould of the image: one instruction a line.
FROM node:22-slim
WORKDIR /app
COPY package.json ./
# In the place of npm install: 31 MB of libraries.
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
