// A module packs what lies in a folder of its caller, who opens the URL for everybody.
const { Pool } = require('pg');
const pool = new Pool();
// ruleid: require-authentication
exports.handler = async (event) => { await pool.query('INSERT INTO notes (x) VALUES ($1)', [event.body]); return { statusCode: 201 }; };
