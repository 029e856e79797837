// A schema of joi.
const Joi = require('joi');
const { Pool } = require('pg');

const pool = new Pool();
const schema = Joi.object({ comment: Joi.string().max(500).required() });

exports.handler = async (event) => {
  const { comment } = Joi.attempt(JSON.parse(event.body), schema);
  // ok: require-event-validation
  await pool.query('INSERT INTO comments (text) VALUES ($1)', [comment]);
};
