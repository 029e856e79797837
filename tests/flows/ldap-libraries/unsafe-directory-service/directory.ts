import ldap from 'ldapjs';
export class DirectoryService {
  private client = ldap.createClient({ url: 'ldap://x' });
  findByEmail(email: string): Promise<unknown> {
    const filter = ['(mail=', email, ')'].join('');
    return new Promise((resolve, reject) => {
      this.client.search('dc=x', { filter, scope: 'sub' }, (error, result) => (error ? reject(error) : resolve(result)));
    });
  }
}
