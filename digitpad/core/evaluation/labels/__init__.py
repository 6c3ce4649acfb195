"""Which labels are likely wrong, and how far one can trust that."""
