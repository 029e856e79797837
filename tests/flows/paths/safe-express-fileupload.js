// A file is kept under a name of the program
const express = require('express');
const fileUpload = require('express-fileupload');
const serverless = require('serverless-http');
const { randomUUID } = require('crypto');
const app = express();
app.use(fileUpload({ limits: { fileSize: 1e6 } }));
app.post('/upload', async (req, res) => {
  const file = req.files.avatar;
  // ok: no-path-traversal
  await file.mv('/mnt/uploads/' + randomUUID() + '.png');
  res.json({ ok: true, hash: file.md5, size: file.size });
});
module.exports.handler = serverless(app);
