// Clients of databases, directories, brokers and models are sent to a server of the sender's choice.
const { Client, Pool } = require('pg');
const mysql = require('mysql2/promise');
const { MongoClient } = require('mongodb');
const mongoose = require('mongoose');
const { createClient } = require('redis');
const Redis = require('ioredis');
const ldapts = require('ldapts');
const { createRemoteJWKSet, decodeJwt } = require('jose');
const OpenAI = require('openai');

exports.handler = async (event) => {
  const { host, address } = JSON.parse(event.body);
  // ruleid: no-ssrf
  const first = new Client({ host, user: 'reader', password: process.env.DATABASE_PASSWORD });
  // ruleid: no-ssrf
  const second = new Client(`postgres://reader@${host}/shop`);
  // ruleid: no-ssrf
  const pool = new Pool({ connectionString: address });
  // ruleid: no-ssrf
  const connection = await mysql.createConnection({ host, user: 'reader' });
  // ruleid: no-ssrf
  const documents = new MongoClient(address);
  // ruleid: no-ssrf
  await mongoose.connect(String(address));
  // ruleid: no-ssrf
  const cache = createClient({ socket: { host, port: 6379 } });
  // ruleid: no-ssrf
  const other = new Redis(6379, String(host));
  // ruleid: no-ssrf
  const directory = new ldapts.Client({ url: `ldaps://${host}` });
  // ruleid: no-ssrf
  const keys = createRemoteJWKSet(new URL(`${decodeJwt(event.headers.authorization).iss}/.well-known/jwks.json`));
  // ruleid: no-ssrf
  const model = new OpenAI({ baseURL: address });
  return { first, second, pool, connection, documents, cache, other, directory, keys, model };
};
