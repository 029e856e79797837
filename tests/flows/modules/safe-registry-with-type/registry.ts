const services = new Map<string, unknown>();

export function register(key: string, service: unknown): void {
  services.set(key, service);
}

export function resolve<T>(key: string): T {
  return services.get(key) as T;
}
