-- One parcel per line item. It starts with the order to the vendor, else the quotation, else (stock of the distribution
-- centre, whose orders carry no date) the promised day itself. Freight that is no number is 0: see README.md.
SELECT CAST(id AS TEXT) AS k, order_number AS "order", key_of(vendor) AS seller,
       CASE via WHEN 'From RDC' THEN 'RDC-' ELSE 'DIRECT-' END || code AS lane, zone AS dest_zone, mode AS service,
       min(coalesce(ordered_on, quoted_on, promised_on), promised_on) AS start_on, promised_on,
       delivered_on || 'T00:00:00' AS delivered_local,
       value_minor AS item_minor, :currency AS item_currency,
       coalesce(freight_minor, 0) AS shipping_minor, :currency AS shipping_currency
FROM shipments JOIN place USING (id)
