// Who wrote a post is compared with who is signed in.
const express = require('express');
const serverless = require('serverless-http');
const mongoose = require('mongoose');
const { auth } = require('./auth');
const Post = mongoose.model('Post', new mongoose.Schema({ author: mongoose.Types.ObjectId, text: String }));
const app = express();
app.use(express.json());
app.use(auth);
app.patch('/posts/:id', async (req, res, next) => {
  try {
    // ok: require-authorization
    const post = await Post.findById(req.params.id);
    if (!post) return res.sendStatus(404);
    if (!post.author.equals(req.user.id)) return res.sendStatus(403);
    post.text = String(req.body.text);
    await post.save();
    res.json({ id: post.id });
  } catch (e) {
    next(e);
  }
});
module.exports.handler = serverless(app);
