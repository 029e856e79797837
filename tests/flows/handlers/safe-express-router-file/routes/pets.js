// A router in a file of its own binds.
const { Router } = require('express');
const { pool } = require('../db');

const router = Router();

router.post('/:id/notes', async (req, res, next) => {
  try {
    const { text } = req.body;
    // ok: no-sql-injection
    await pool.query('INSERT INTO notes (pet, text) VALUES ($1, $2)', [req.params.id, text]);
    res.status(201).end();
  } catch (error) {
    next(error);
  }
});

module.exports = router;
