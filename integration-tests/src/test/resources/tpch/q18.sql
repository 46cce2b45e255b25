select c.name, c.customer_key, o.order_key, o.order_date, o.total_price, sum(l.quantity)
from customer c, orders o, line_item l
where o.order_key in (
    select l2.order_key from line_item l2 group by l2.order_key having sum(l2.quantity) > 240)
  and c.customer_key = o.customer_key
  and o.order_key = l.order_key
group by c.name, c.customer_key, o.order_key, o.order_date, o.total_price
order by o.total_price desc, o.order_date
limit 100
