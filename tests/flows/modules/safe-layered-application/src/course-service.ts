import type { CourseRepository } from './course-repository';

const ORDERS: Record<string, string> = { newest: 'created_at DESC', title: 'title ASC' };

export class CourseService {
  constructor(private readonly courses: CourseRepository) {}

  list(sort: string) {
    return this.courses.findAll(ORDERS[sort] ?? ORDERS.newest!);
  }
}
