'use strict';

const { Pool } = require('pg');

const pool = new Pool();
const columns = { name: 'name', age: 'born DESC' };

async function findUser(id) {
  const { rows } = await pool.query(`SELECT * FROM users WHERE id = ${id}`);
  return rows[0];
}

async function listUsers(sort) {
  const { rows } = await pool.query(`SELECT * FROM users ORDER BY ${columns[sort] || 'name'}`);
  return rows;
}

module.exports = { findUser, listUsers };
