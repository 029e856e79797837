// Whatever the address was, its host is one that the program gives it
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const allowed = new Set(['img.example.com', 'static.example.com']);

interface Job {
  url: string;
  mirror: string;
  isStaged?: boolean;
}

async function replaced(job: Job) {
  const target = new URL(job.url);
  target.hostname = 'img.example.com';
  // ok: no-ssrf
  await fetch(target.href);
  // ok: no-ssrf
  await fetch(target.toString());
  // ok: no-ssrf
  await fetch(`${target}`);
}

async function replacedAfterCheck({ url, mirror }: Job) {
  const target = new URL(url);
  if (!allowed.has(mirror)) return;
  Object.assign(target, { host: mirror, protocol: 'https:' });
  // ok: no-ssrf
  await fetch(target);
}

async function eitherReplaced({ url, isStaged }: Job) {
  const target = new URL(url);
  if (isStaged) target.hostname = 'staging.example.com';
  else target.hostname = process.env.IMAGE_HOST!;
  // ok: no-ssrf
  await fetch(target.href);
}

function turnToMirror(address: URL) {
  address.host = process.env.MIRROR_HOST!;
  return address;
}

async function replacedElsewhere({ url }: Job) {
  // ok: no-ssrf
  await fetch(turnToMirror(new URL(url)));
}

async function origin({ mirror }: Job) {
  const target = new URL('https://img.example.com');
  target.pathname = mirror;
  // ok: no-ssrf
  await fetch(new URL('/logo.png', target.origin));
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const job = JSON.parse(event.body ?? '{}') as Job;
  await replaced(job);
  await replacedAfterCheck(job);
  await eitherReplaced(job);
  await replacedElsewhere(job);
  await origin(job);
  return { statusCode: 204 };
};
