const { Pool } = require('pg');
const pool = new Pool();

exports.track = (code) => pool.query("SELECT * FROM parcels WHERE code = '" + code + "'");
