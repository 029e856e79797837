import express from 'express';
import { Hono } from 'hono';

const app = express();
const hono = new Hono();

export const handler = async (event) => {
  const target = event.queryStringParameters.next;
  if (event.path === '/a') {
    // ruleid: serverless-security-no-open-redirect
    return { statusCode: 302, headers: { Location: target } };
  }
  if (event.path === '/b') {
    // ok: serverless-security-no-open-redirect
    return { statusCode: 302, headers: { Location: '/home' }, body: target };
  }
  if (!['/home', '/cart'].includes(target)) return { statusCode: 400 };
  // ok: serverless-security-no-open-redirect
  return { statusCode: 302, headers: { Location: target } };
};

app.get('/login', (req, res) => {
  // ruleid: serverless-security-no-open-redirect
  res.redirect(req.query.next);
});

app.get('/fixed', (req, res) => {
  // ok: serverless-security-no-open-redirect
  res.redirect('/home');
});

hono.get('/login', (c) => {
  // ruleid: serverless-security-no-open-redirect
  return c.redirect(c.req.query('next'));
});
