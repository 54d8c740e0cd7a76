/** "2025-09-15" as people here write it: "15/09/2025". */
export function showDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return day === '' ? iso : `${day}/${month}/${year}`;
}
