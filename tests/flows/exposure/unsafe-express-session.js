// Routes answer a token that they signed; another answers the secret.
const express = require('express');
const serverless = require('serverless-http');
const jwt = require('jsonwebtoken');
const bcrypt = require('bcrypt');
const { User } = require('mongoose').models;
const app = express();
app.use(express.json());
app.post('/login', async (req, res, next) => {
  try {
    const { email, password } = req.body;
    const user = await User.findOne({ email: String(email) });
    if (!user || !(await bcrypt.compare(password, user.passwordHash))) {
      // ok: no-secret-exposure
      return res.status(401).json({ error: 'invalid credentials' });
    }
    const token = jwt.sign({ id: user.id }, process.env.JWT_SECRET, { expiresIn: '1h' });
    // ok: no-secret-exposure
    res.cookie('session', token, { httpOnly: true }).json({ token, user: { id: user.id, email: user.email } });
  } catch (err) {
    // ok: no-secret-exposure
    console.error('login failed', err);
    next(err);
  }
});
app.use((req, res, next) => {
  const header = req.headers.authorization;
  const token = header && header.split(' ')[1];
  try {
    req.user = jwt.verify(token, process.env.JWT_SECRET);
    next();
  } catch (e) {
    // ruleid: no-secret-exposure
    console.warn('bad token', token);
    // ruleid: no-secret-exposure
    res.status(401).send(`secret ${process.env.JWT_SECRET}`);
  }
});
module.exports.handler = serverless(app);
