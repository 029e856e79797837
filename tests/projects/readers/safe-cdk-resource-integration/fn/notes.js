// A resource that names the function of its methods, and an authorizer.
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async (event) => { await pool.query('INSERT INTO notes (x) VALUES ($1)', [event.body]); return { statusCode: 201 }; };
