select p.brand, p.kind, p.size, count(distinct ps.supplier_key) as suppliers
from part_supplier ps, part p
where p.part_key = ps.part_key
  and p.brand <> 'Brand#45'
  and p.kind not like 'MEDIUM POLISHED%'
  and p.size in (49, 14, 23, 45, 19, 3, 36, 9)
  and ps.supplier_key not in (
    select s.supplier_key from supplier s where s.remark like '%Customer%Complaints%')
group by p.brand, p.kind, p.size
order by suppliers desc, p.brand, p.kind, p.size
