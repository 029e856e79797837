// Fields are named before Kysely, MikroORM, MySQL's driver, Supabase and mongoose store them.
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
  const { name, email } = JSON.parse(event.body);
  const id = event.pathParameters.id;
  // ok: no-mass-assignment
  await db.insertInto('users').values({ id, name, email }).execute();
  // ok: no-mass-assignment
  await db.updateTable('users').set({ name }).where('id', '=', id).execute();
  // ok: no-mass-assignment
  await pool.query('UPDATE users SET ? WHERE id = ?', [{ name, email }, id]);
  // ok: no-mass-assignment
  await pool.query('UPDATE users SET name = ?, email = ? WHERE id = ?', [String(name), String(email), id]);
  // ok: no-mass-assignment
  await supabase.from('users').upsert({ id, name });
  const user = await User.findById(id);
  // ok: no-mass-assignment
  user.set({ name });
  // ok: no-mass-assignment
  user.set('email', email);
  await user.save();
  const orm = await MikroORM.init();
  const account = await orm.em.findOneOrFail('Account', id);
  // ok: no-mass-assignment
  wrap(account).assign({ name, email });
  await orm.em.flush();
  return { statusCode: 204 };
};
