/** Accepting findings on the page: a reason and initials for each, and one file to give to \`--waive\`. Shared by both pages. */
export const WAIVE_SCRIPT = `
const accepted = new Map();
const saveButton = document.getElementById('save-waivers');
function showAccepted() { saveButton.hidden = accepted.size === 0; saveButton.textContent = 'Tải tệp chấp nhận (' + accepted.size + ')'; }
function askReason(item, button) {
  if (item.querySelector('form')) return;
  const form = document.createElement('form'), reason = document.createElement('input'), by = document.createElement('input'), ok = document.createElement('button');
  reason.placeholder = 'Lý do chấp nhận'; reason.required = true; reason.size = 40; reason.setAttribute('aria-label', 'Lý do chấp nhận');
  by.placeholder = 'Chữ viết tắt tên'; by.size = 12; by.setAttribute('aria-label', 'Chữ viết tắt tên người chấp nhận'); ok.textContent = 'Ghi';
  form.append(reason, ' ', by, ' ', ok); item.append(form); reason.focus();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const set = item.dataset, now = new Date(), two = (n) => String(n).padStart(2, '0');
    accepted.set(set.id, { id: set.id, reason: reason.value.trim(), by: by.value.trim(), day: two(now.getDate()) + '/' + two(now.getMonth() + 1) + '/' + now.getFullYear(), code: set.code, quote: set.quote });
    item.classList.add('accepted'); button.textContent = 'Bỏ chấp nhận'; form.remove(); showAccepted();
  });
}
document.addEventListener('click', (event) => {
  const button = event.target.closest('button.waive');
  if (!button) return;
  const item = button.closest('li');
  if (!accepted.delete(item.dataset.id)) return askReason(item, button);
  item.classList.remove('accepted'); button.textContent = 'Chấp nhận'; showAccepted();
});
if (saveButton) saveButton.addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify({ waivers: [...accepted.values()] }, null, 1)], { type: 'application/json' }));
  link.download = 'da-chap-nhan.json'; link.click(); setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});
`;
