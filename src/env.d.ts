declare namespace App {
  interface Locals {
    /** "<track>/<lesson>" of the lesson whose page is being made; its components look things up by it. */
    lesson?: string;
    /** The workshop whose plan or hand-out is being made. */
    workshop?: import("./course/lesson/workshop.ts").Workshop;
  }
}
