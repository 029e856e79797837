// The token is one that the program asked for.
import { jwtDecode } from 'jwt-decode';
import axios from 'axios';
let cached: string | undefined;
async function getServiceToken(): Promise<string> {
  // ok: no-unverified-token
  if (cached && jwtDecode<{ exp: number }>(cached).exp * 1000 > Date.now()) return cached;
  const { data } = await axios.post('https://auth.example.com/token', { grant: 'client_credentials' });
  cached = data.access_token as string;
  return cached;
}
export const handler = async () => {
  const token = await getServiceToken();
  await axios.get('https://api.example.com', { headers: { authorization: `Bearer ${token}` } });
};
