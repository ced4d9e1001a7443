/**
 * What a host is told where the search service runs behind it: requests below `tim/` are handed on,
 * with the address of the reader, by which the service counts; they are not in the host's log, for
 * what somebody looked for stands in them.
 */

/** Where the service answers, below the base of the site. */
export const SEARCH_PATH = 'tim/';

/** Its metrics, which are not for readers. */
export const METRICS_PATH = `${SEARCH_PATH}so-do`;

/** Seconds after which the page has given the service up anyway. */
const CONNECTING = 2;
const ANSWERING = 10;

/** Lines for a `server` of nginx, beside the place of the site itself. `service`: `http://127.0.0.1:8320`. */
export function nginxSearchLines(base: string, service: string): readonly string[] {
  return [
    `location = ${base}${METRICS_PATH} { return 404; }`,
    `location ^~ ${base}${SEARCH_PATH} {`,
    `    proxy_pass ${service};`,
    '    proxy_http_version 1.1;',
    '    proxy_set_header Connection "";',
    '    proxy_set_header Host $host;',
    '    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
    `    proxy_connect_timeout ${CONNECTING}s;`,
    `    proxy_read_timeout ${ANSWERING}s;`,
    '    # Câu tìm của người đọc nằm trong địa chỉ: không ghi vào nhật ký.',
    '    access_log off;',
    '    expires off;',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_proxied any;',
    '    gzip_types application/json;',
    '}',
  ];
}

/**
 * The same for a virtual host of Apache, which needs mod_proxy and mod_proxy_http. What is not to be
 * logged has `khong-ghi` in its environment.
 */
export function apacheSearchLines(base: string, service: string): readonly string[] {
  const path = `${base}${SEARCH_PATH}`;
  return [
    `ProxyPass "${base}${METRICS_PATH}" "!"`,
    `ProxyPass "${path}" "${service}${path}" connectiontimeout=${CONNECTING} timeout=${ANSWERING}`,
    `<Location "${path}">`,
    '  <IfModule mod_expires.c>',
    '    ExpiresActive Off',
    '  </IfModule>',
    '  AddOutputFilterByType DEFLATE application/json',
    '</Location>',
    '# Câu tìm của người đọc nằm trong địa chỉ. Để không ghi vào nhật ký, thêm env=!khong-ghi vào dòng CustomLog.',
    `SetEnvIf Request_URI "^${path.replaceAll('.', '\\.')}" khong-ghi`,
  ];
}
