import axios from 'axios';
import http from 'node:http';

// ruleid: serverless-security-no-cleartext-request
await fetch('http://api.acme.com/items');
// ruleid: serverless-security-no-cleartext-request
await axios.post('http://api.acme.com/login', { password });
// ruleid: serverless-security-no-cleartext-request
http.get('http://api.acme.com/items', done);
// ok: serverless-security-no-cleartext-request
await fetch('https://api.acme.com/items');
// ok: serverless-security-no-cleartext-request
await fetch('http://localhost:4566/health');
// ok: serverless-security-no-cleartext-request
await axios.get('http://127.0.0.1:2772/applications/a');
