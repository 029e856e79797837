// A router in a file of its own; its callbacks are where the request comes in.
const { Router } = require('express');
const { pool } = require('../db');

const router = Router();

router.post('/:id/notes', async (req, res, next) => {
  try {
    const { text } = req.body;
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO notes (pet, text) VALUES ($1, '${text}')`, [req.params.id]);
    res.status(201).end();
  } catch (error) {
    next(error);
  }
});

module.exports = router;
