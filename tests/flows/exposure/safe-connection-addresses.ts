// The address of a connection holds its password, which goes to the database and into no log.
import { getSecret } from '@aws-lambda-powertools/parameters/secrets';
import { Pool, Client } from 'pg';
import mysql from 'mysql2/promise';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import Redis from 'ioredis';
import amqp from 'amqplib';
import nodemailer from 'nodemailer';
import postgres from 'postgres';
import { Sequelize } from 'sequelize';
import knex from 'knex';
import { neon } from '@neondatabase/serverless';
export const handler = async () => {
  const password = await getSecret('db');
  // ok: no-secret-exposure
  new Pool({ connectionString: `postgres://u:${password}@h/db` });
  new Client(`postgres://u:${password}@h/db`);
  await mysql.createConnection(`mysql://u:${password}@h/db`);
  await mysql.createConnection({ uri: `mysql://u:${password}@h/db` });
  await new MongoClient(`mongodb+srv://u:${password}@h/db`).connect();
  await MongoClient.connect(`mongodb+srv://u:${password}@h/db`);
  await mongoose.connect(`mongodb+srv://u:${password}@h/db`);
  new Redis(`redis://u:${password}@h/db`);
  await amqp.connect(`amqps://u:${password}@h/db`);
  nodemailer.createTransport(`smtps://u:${password}@h/`);
  nodemailer.createTransport({ url: `smtps://u:${password}@h/` });
  postgres(`postgres://u:${password}@h/db`);
  new Sequelize(`postgres://u:${password}@h/db`);
  knex({ client: 'pg', connection: `postgres://u:${password}@h/db` });
  neon(`postgres://u:${password}@h/db`);
};
