import express from 'express';
import helmet from 'helmet';
const app = express();
const other = express();
other.use(helmet());
app.use(cors());
app.use(cors({ origin: '*', credentials: true }));
app.use(cors({ origin: 'https://x' }));
app.get('/users/:id', (req, res) => {
  res.send(req.params.id);
  res.send('<b>' + req.query.name + '</b>');
  res.send(escape(req.query.name));
  res.send('ok');
  res.header('Access-Control-Allow-Origin', '*');
  res.setHeader('access-control-allow-origin', '*');
});
app.post('/b', auth, async function (request, response) {
  response.cookie('sid', token);
  response.cookie('sid', token, { httpOnly: true, secure: false });
  response.cookie('sid', token, { httpOnly: false });
  response.send(`hello ${request.body}`);
});
app.get('/go', (req, res) => {
  res.redirect(req.query.to);
  res.redirect(302, `https://x/${req.body.path}`);
  res.redirect('/home');
  const to = req.query.to;
  res.redirect(to);
});
app.use((req, res, next) => { log(req); });
app.use((req, res, next) => { log(req); next(); });
app.use((req, res, next) => { if (!req.user) { return res.end(); } return next(); });
app.use(bodyParser.json());
