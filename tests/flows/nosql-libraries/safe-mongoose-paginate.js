// Express on Lambda: mongoose-paginate is called with a text of the query.
const express = require('express');
const serverless = require('serverless-http');
const mongoose = require('mongoose');
const paginate = require('mongoose-paginate-v2');
const schema = new mongoose.Schema({ title: String, hidden: Boolean }, { strict: false });
schema.plugin(paginate);
const Post = mongoose.model('Post', schema);
const app = express();
app.get('/posts', async (req, res, next) => {
  try {
    const { page = 1, limit = 20, title } = req.query;
    // ok: no-nosql-injection
    const result = await Post.paginate({ title: String(title) }, { page: Number(page), limit: Number(limit) });
    res.json(result);
  } catch (error) {
    next(error);
  }
});
exports.handler = serverless(app);
