/** Configurations nginx comes with, by path: what of them is simulated, in the words of nginx. */
export const nginxConfigurations = {
  /** Of the image of Docker Hub. */
  official: {
    '/etc/nginx/nginx.conf': `user  nginx;
worker_processes  auto;

error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;

events {
    worker_connections  1024;
}

http {
    log_format  main  '$remote_addr - $remote_user [$time_local] "$request" '
                      '$status $body_bytes_sent "$http_referer" '
                      '"$http_user_agent" "$http_x_forwarded_for"';

    access_log  /var/log/nginx/access.log  main;

    include /etc/nginx/conf.d/*.conf;
}
`,
    '/etc/nginx/conf.d/default.conf': `server {
    listen       80;
    server_name  localhost;

    root   /usr/share/nginx/html;
    index  index.html index.htm;
}
`,
  },
  /** Of Debian's package. */
  debian: {
    '/etc/nginx/nginx.conf': `user www-data;
worker_processes auto;
pid /run/nginx.pid;
error_log /var/log/nginx/error.log;

events {
    worker_connections 768;
}

http {
    access_log /var/log/nginx/access.log;
    include /etc/nginx/conf.d/*.conf;
    include /etc/nginx/sites-enabled/*;
}
`,
    '/etc/nginx/sites-enabled/default': `server {
    listen 80 default_server;
    root /var/www/html;
    index index.html index.htm index.nginx-debian.html;
}
`,
    '/var/log/nginx/access.log': '',
    '/var/log/nginx/error.log': '',
  },
  /** Of Alpine's package: it serves nothing until it is told to. */
  alpine: {
    '/etc/nginx/nginx.conf': `worker_processes auto;
pid /run/nginx/nginx.pid;
error_log /var/log/nginx/error.log warn;

events {
    worker_connections 1024;
}

http {
    access_log /var/log/nginx/access.log;
    include /etc/nginx/http.d/*.conf;
}
`,
    '/etc/nginx/http.d/default.conf': `server {
    listen 80 default_server;
    location / {
        return 404;
    }
}
`,
    '/run/nginx/.keep': '',
    '/var/log/nginx/access.log': '',
    '/var/log/nginx/error.log': '',
  },
} as const;
