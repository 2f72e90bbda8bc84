/** What a fresh nginx serves: of our own words, as long as its own page was for years (615 bytes). */
export const nginxPage = `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
<style>
html { color-scheme: light dark; }
body { width: 35em; margin: 0 auto; font-family: sans-serif; }
</style>
</head>
<body>
<h1>Welcome to nginx!</h1>
<p>This page is the file /usr/share/nginx/html/index.html of the image.
Whoever reads it has reached the web server: it runs, and its port answers.</p>

<p>Put files of your own there with COPY in a Dockerfile, or mount a
directory over it with -v; what they say is then shown here.</p>

<p><em>Served by nginx, in a container of an image that came from the Docker Hub.</em></p>
</body>
</html>
`;
