// A client with a base takes absolute addresses; paths and queries of a written host are safe.
import axios from 'axios';
import https from 'node:https';
import type { SQSHandler } from 'aws-lambda';
const api = axios.create({ baseURL: 'https://internal.example.com' });
const bound = axios.create({ baseURL: 'https://internal.example.com', allowAbsoluteUrls: false });
export const handler: SQSHandler = async (event) => {
  for (const { body } of event.Records) {
    const { path, host } = JSON.parse(body);
    // ruleid: no-ssrf
    await api.get(path);
    // ok: no-ssrf
    await bound.get(path);
    // ok: no-ssrf
    await api.get(`/users/${path}`);
    // ruleid: no-ssrf
    https.get({ hostname: host, path: '/x' }, (res) => res.resume());
    // ok: no-ssrf
    https.get({ hostname: 'example.com', path }, (res) => res.resume());
    const target = new URL('https://example.com');
    target.pathname = path;
    target.searchParams.set('h', host);
    // ok: no-ssrf
    await fetch(target);
    // ok: no-ssrf
    await fetch(`${target}`);
    // ok: no-ssrf
    await fetch(target.toString());
    const t2 = new URL('https://example.com');
    t2.hostname = host;
    // ruleid: no-ssrf
    await fetch(t2);
    // ruleid: no-ssrf
    await fetch(new URL(path, 'https://example.com'));
    // ok: no-ssrf
    await fetch(new URL('/items/' + path, 'https://example.com'));
  }
};
