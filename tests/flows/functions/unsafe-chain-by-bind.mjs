// Each middleware is given the next one bound to its number.
import { exec } from 'node:child_process';
const compose = (middleware) => (context, next) => {
  let last = -1;
  function dispatch(i) {
    if (i <= last) return Promise.reject(new Error('next() called multiple times'));
    last = i;
    let fn = middleware[i];
    if (i === middleware.length) fn = next;
    if (!fn) return Promise.resolve();
    try {
      return Promise.resolve(fn(context, dispatch.bind(null, i + 1)));
    } catch (error) {
      return Promise.reject(error);
    }
  }
  return dispatch(0);
};
const log = async (ctx, next) => { console.log('start'); await next(); console.log('end'); };
const parse = async (ctx, next) => { ctx.input = JSON.parse(ctx.event.body); return next(); };
const act = async (ctx) => {
  // ruleid: no-command-injection
  exec('ls ' + ctx.input.folder);
  ctx.result = { statusCode: 204 };
};
export const handler = async (event) => {
  const ctx = { event };
  await compose([log, log, parse, act])(ctx);
  return ctx.result;
};
