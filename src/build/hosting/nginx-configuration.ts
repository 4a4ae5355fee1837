/** Where nginx finds the site, and under which address it gives it. */
export interface NginxPlace {
  /** The folder that holds the site under `path`: for `/docs/`, the site lies in `<root>/docs/`. */
  readonly root: string;
  readonly port: number;
  /** Begins and ends with a slash. */
  readonly path: string;
  /** The policy that the pages carry, sent as a header too. */
  readonly policy: string;
  /** Who may frame the pages, as the policy writes it; embeds may be framed by anyone. */
  readonly frames: string;
}

/** The types of text, which shrink to a fourth. */
const compressed = [
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/rss+xml',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/javascript',
  'text/plain',
];

/**
 * An nginx configuration for the built site, to be included by its `http` block: Debian includes
 * what lies in `/etc/nginx/conf.d/`.
 */
export function nginxConfiguration({ root, port, path, policy, frames }: NginxPlace): string {
  return `# Written by "npm run nginx": write it again after each build, for the policy changes with the pages.

# A file whose name holds its hash never changes; everything else is asked for again.
map $uri $normalization_cache {
  default "no-cache";
  "~/_astro/[^/]+\\.[A-Za-z0-9_-]{8}\\.[a-z0-9]+$" "public, max-age=31536000, immutable";
}

map $uri $normalization_frames {
  default "${frames}";
  "~^${path}embed/" "*";
}

server {
  listen ${port};
  root ${root};
  index index.html;
  charset utf-8;
  # Behind a proxy, the port and the scheme that we see are not the reader's.
  absolute_redirect off;
  server_tokens off;

  gzip on;
  gzip_vary on;
  gzip_min_length 512;
  gzip_types ${compressed.join(' ')};

  add_header Cache-Control $normalization_cache always;
  add_header Content-Security-Policy "${policy}; frame-ancestors $normalization_frames" always;
  add_header X-Content-Type-Options nosniff always;
  add_header Referrer-Policy strict-origin-when-cross-origin always;
  # A frame with sandbox="allow-scripts" has no origin of its own, and still needs our fonts.
  add_header Access-Control-Allow-Origin "*" always;

  error_page 404 ${path}404.html;

  location ~ \\.webmanifest$ {
    default_type application/manifest+json;
  }

  # The digits of the lab, which shrink to two fifths; the index of the search is small already.
  location ~ /_astro/[^/]+\\.bin$ {
    gzip_types application/octet-stream;
  }
}
`;
}
