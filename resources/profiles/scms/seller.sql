-- Vendors are the sellers.
SELECT DISTINCT key_of(vendor) AS k, vendor AS name, 'OTHER' AS membership FROM shipments
