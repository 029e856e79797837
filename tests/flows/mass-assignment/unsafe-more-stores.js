// The body is stored whole by Kysely, MikroORM, MySQL's driver, Supabase and documents of mongoose.
const { Kysely } = require('kysely');
const { wrap, MikroORM } = require('@mikro-orm/core');
const mysql = require('mysql2/promise');
const mongoose = require('mongoose');
const { createClient } = require('@supabase/supabase-js');

const db = new Kysely({ dialect: undefined });
const pool = mysql.createPool(process.env.DATABASE_URL);
const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY);
const User = mongoose.model('User', new mongoose.Schema({ name: String, isAdmin: Boolean }));

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const id = event.pathParameters.id;
  // ruleid: no-mass-assignment
  await db.insertInto('users').values(body).execute();
  // ruleid: no-mass-assignment
  await db.updateTable('users').where('id', '=', id).set({ updated: 1, ...body }).execute();
  await db
    .insertInto('users')
    .values({ id, name: String(body.name) })
    // ruleid: no-mass-assignment
    .onConflict((conflict) => conflict.column('id').doUpdateSet(body))
    .execute();
  // ruleid: no-mass-assignment
  await pool.query('INSERT INTO users SET ?', body);
  // ruleid: no-mass-assignment
  await pool.query('UPDATE users SET ? WHERE id = ?', [body, id]);
  // ruleid: no-mass-assignment
  await supabase.from('users').upsert(body);
  const user = await User.findById(id);
  // ruleid: no-mass-assignment
  user.set(body);
  await user.save();
  const orm = await MikroORM.init();
  const account = await orm.em.findOneOrFail('Account', id);
  // ruleid: no-mass-assignment
  wrap(account).assign(body);
  await orm.em.flush();
  return { statusCode: 204 };
};
