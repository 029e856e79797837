// The host of an address is given anew, after it was checked or in place of a written one
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const allowed = new Set(['img.example.com', 'static.example.com']);

interface Job {
  url: string;
  mirror: string;
  isStaged?: boolean;
}

async function replaced(job: Job) {
  const target = new URL(`https://img.example.com/${job.url}`);
  target.hostname = job.mirror;
  // ruleid: no-ssrf
  await fetch(target.href);
  // ruleid: no-ssrf
  await fetch(target.toString());
  // ruleid: no-ssrf
  await fetch(`${target}`);
}

async function replacedAfterCheck({ url, mirror }: Job) {
  const target = new URL(url);
  if (!allowed.has(target.hostname)) return;
  Object.assign(target, { host: mirror, protocol: 'https:' });
  // ruleid: no-ssrf
  await fetch(target);
}

async function sometimesReplaced({ url, isStaged }: Job) {
  const target = new URL(url);
  if (isStaged) target.hostname = 'staging.example.com';
  // ruleid: no-ssrf
  await fetch(target.href);
}

async function anotherReplaced({ url }: Job) {
  const target = new URL(url);
  const before = target.href;
  target.hostname = 'img.example.com';
  // ruleid: no-ssrf
  await fetch(before);
  // ok: no-ssrf
  await fetch(target);
}

async function origin({ mirror }: Job) {
  const target = new URL('https://img.example.com');
  target.host = mirror;
  // ruleid: no-ssrf
  await fetch(new URL('/logo.png', target.origin));
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const job = JSON.parse(event.body ?? '{}') as Job;
  await replaced(job);
  await replacedAfterCheck(job);
  await sometimesReplaced(job);
  await anotherReplaced(job);
  await origin(job);
  return { statusCode: 204 };
};
