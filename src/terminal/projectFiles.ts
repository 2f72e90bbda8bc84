/** A small project to build from, by file name; kept as simple as a first Dockerfile is. */
export const projectFiles = {
  Dockerfile: `# The mould of the image: one instruction a line.
FROM node:22-slim
WORKDIR /app
COPY package.json ./
RUN npm install
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
