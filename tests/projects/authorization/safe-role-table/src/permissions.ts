export type Role = 'viewer' | 'editor' | 'admin';
export const ROLE_PERMISSIONS: Record<Role, readonly string[]> = {
  viewer: ['read'],
  editor: ['read', 'write'],
  admin: ['read', 'write', 'delete'],
};
export function can(role: Role, permission: string): boolean {
  return ROLE_PERMISSIONS[role]?.includes(permission) ?? false;
}
