// A file is kept under the name that it was sent with
const express = require('express');
const fileUpload = require('express-fileupload');
const serverless = require('serverless-http');
const app = express();
app.use(fileUpload());
app.post('/upload', async (req, res) => {
  const file = req.files.avatar;
  // ruleid: no-path-traversal
  await file.mv('/mnt/uploads/' + file.name);
  res.json({ ok: true });
});
module.exports.handler = serverless(app);
