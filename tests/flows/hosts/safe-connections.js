// The server is the program's; the request chooses a database, a path or one of written servers.
const { Client, Pool } = require('pg');
const mysql = require('mysql2/promise');
const { MongoClient } = require('mongodb');
const { createClient } = require('redis');
const Redis = require('ioredis');
const { createRemoteJWKSet } = require('jose');
const OpenAI = require('openai');

const hosts = { eu: 'eu.db.example.com', us: 'us.db.example.com' };

exports.handler = async (event) => {
  const { region, database, tenant } = JSON.parse(event.body);
  // ok: no-ssrf
  const first = new Client({ host: hosts[region] ?? hosts.eu, database, password: process.env.DATABASE_PASSWORD });
  // ok: no-ssrf
  const second = new Client(`postgres://reader@db.example.com/${database}`);
  // ok: no-ssrf
  const pool = new Pool({ host: process.env.DATABASE_HOST, database });
  // ok: no-ssrf
  const connection = await mysql.createConnection({ uri: process.env.DATABASE_URL, database });
  // ok: no-ssrf
  const documents = new MongoClient(process.env.MONGO_URL, { appName: tenant });
  // ok: no-ssrf
  const cache = createClient({ url: process.env.REDIS_URL, name: tenant });
  // ok: no-ssrf
  const other = new Redis(process.env.REDIS_URL, { keyPrefix: String(tenant) });
  // ok: no-ssrf
  const keys = createRemoteJWKSet(new URL(`https://login.example.com/${encodeURIComponent(tenant)}/jwks.json`));
  // ok: no-ssrf
  const model = new OpenAI({ baseURL: process.env.MODEL_URL, organization: tenant });
  return { first, second, pool, connection, documents, cache, other, keys, model };
};
