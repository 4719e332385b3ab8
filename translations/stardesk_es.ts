<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open server export…</source>
        <translation>&amp;Abrir exportación del servidor…</translation>
    </message>
    <message>
        <source>Verify and import a signed export: a folder or a file</source>
        <translation>Verificar e importar una exportación firmada: una carpeta o un archivo</translation>
    </message>
    <message>
        <source>Open &amp;data folder…</source>
        <translation>Abrir carpeta de &amp;datos…</translation>
    </message>
    <message>
        <source>Turn a folder of CSV files into an export of your own and import it</source>
        <translation>Convertir una carpeta de archivos CSV en una exportación propia e importarla</translation>
    </message>
    <message>
        <source>&amp;Try with demo data</source>
        <translation>&amp;Probar con datos de demostración</translation>
    </message>
    <message>
        <source>Make couriers, sellers and claims up on this computer</source>
        <translation>Inventar repartidores, vendedores y reclamaciones en este ordenador</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Stardesk</source>
        <translation>Cerrar Stardesk</translation>
    </message>
    <message>
        <source>&amp;Undo the last decision</source>
        <translation>&amp;Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Take the last held decision back</source>
        <translation>Retirar la última decisión retenida</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen rows or text</source>
        <translation>Copiar las filas o el texto elegidos</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>Copy the chosen rows with the names of the columns</source>
        <translation>Copiar las filas elegidas con los nombres de las columnas</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Go to the filter field of the page</source>
        <translation>Ir al campo de filtro de la página</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>Elegir las columnas de la tabla</translation>
    </message>
    <message>
        <source>&amp;Narrow sidebar</source>
        <translation>Barra lateral &amp;estrecha</translation>
    </message>
    <message>
        <source>Show only the icons of the pages</source>
        <translation>Mostrar solo los iconos de las páginas</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Go to where you were before</source>
        <translation>Volver a donde estaba antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go on again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>Find a page or an action by a few letters</source>
        <translation>Encontrar una página o una acción con unas pocas letras</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Move to the next part of the page</source>
        <translation>Ir a la parte siguiente de la página</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>Move to the part before</source>
        <translation>Ir a la parte anterior</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Fetch, verify and import the newest export</source>
        <translation>Descargar, verificar e importar la exportación más reciente</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Language, theme, text size, row height, time zone</source>
        <translation>Idioma, tema, tamaño del texto, altura de fila, zona horaria</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>All shortcuts, searchable</source>
        <translation>Todos los atajos, con búsqueda</translation>
    </message>
    <message>
        <source>&amp;About Stardesk</source>
        <translation>&amp;Acerca de Stardesk</translation>
    </message>
    <message>
        <source>Version, licence and components</source>
        <translation>Versión, licencia y componentes</translation>
    </message>
    <message>
        <source>Open &amp;career sheet…</source>
        <translation>Abrir hoja de &amp;carrera…</translation>
    </message>
    <message>
        <source>Read and verify the career sheet that a new courier brings along</source>
        <translation>Leer y verificar la hoja de carrera que trae un nuevo repartidor</translation>
    </message>
    <message>
        <source>ID &amp;vault…</source>
        <translation>&amp;Bóveda de documentos…</translation>
    </message>
    <message>
        <source>Make, open or close the vault of ID numbers</source>
        <translation>Crear, abrir o cerrar la bóveda de números de documento</translation>
    </message>
    <message>
        <source>As &amp;of…</source>
        <translation>A fecha &amp;de…</translation>
    </message>
    <message>
        <source>See every page as it was at the end of a month, without changing anything</source>
        <translation>Ver cada página como estaba a fin de un mes, sin cambiar nada</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Volver a &amp;hoy</translation>
    </message>
    <message>
        <source>Leave the past and show the data of now</source>
        <translation>Salir del pasado y mostrar los datos de ahora</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>Columns, splits and the size of the window as they were at first; views stay</source>
        <translation>Columnas, divisiones y tamaño de la ventana como al principio; las vistas se conservan</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Information requested</source>
        <translation>Información solicitada</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>A la espera de una segunda persona</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>In payment</source>
        <translation>En pago</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Recurrida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Posible duplicado</translation>
    </message>
    <message>
        <source>Incident linked</source>
        <translation>Incidencia vinculada</translation>
    </message>
    <message>
        <source>Quality sample</source>
        <translation>Muestra de calidad</translation>
    </message>
    <message>
        <source>Held for suspected fraud</source>
        <translation>Retenida por sospecha de fraude</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflicto de intereses</translation>
    </message>
    <message>
        <source>Deadline at risk</source>
        <translation>Plazo en riesgo</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>Plazo incumplido</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>Pruebas cambiadas</translation>
    </message>
    <message>
        <source>The amount reaches the four-eyes limit.</source>
        <translation>El importe alcanza el límite de doble control.</translation>
    </message>
    <message>
        <source>The amount is raised above the computed one.</source>
        <translation>El importe se ha elevado por encima del calculado.</translation>
    </message>
    <message>
        <source>It is paid out of goodwill.</source>
        <translation>Se paga por cortesía.</translation>
    </message>
    <message>
        <source>This reason for a rejection always needs a second person.</source>
        <translation>Este motivo de rechazo siempre necesita una segunda persona.</translation>
    </message>
    <message>
        <source>The claim&apos;s value reaches the four-eyes limit.</source>
        <translation>El valor de la reclamación alcanza el límite de doble control.</translation>
    </message>
    <message>
        <source>The claim was reopened.</source>
        <translation>La reclamación se reabrió.</translation>
    </message>
    <message>
        <source>The claim is held for suspected fraud.</source>
        <translation>La reclamación está retenida por sospecha de fraude.</translation>
    </message>
    <message>
        <source>The claim belongs to the quality sample.</source>
        <translation>La reclamación pertenece a la muestra de calidad.</translation>
    </message>
    <message>
        <source>There is no exchange rate to compare the amount with the limits.</source>
        <translation>No hay tipo de cambio con el que comparar el importe con los límites.</translation>
    </message>
</context>
<context>
    <name>ClaimAction</name>
    <message>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Reject automatically</source>
        <translation>Rechazar automáticamente</translation>
    </message>
    <message>
        <source>Approve automatically</source>
        <translation>Aprobar automáticamente</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Request information</source>
        <translation>Solicitar información</translation>
    </message>
    <message>
        <source>Receive information</source>
        <translation>Recibir información</translation>
    </message>
    <message>
        <source>Let the request expire</source>
        <translation>Dejar caducar la solicitud</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Start payment</source>
        <translation>Iniciar el pago</translation>
    </message>
    <message>
        <source>Confirm payment</source>
        <translation>Confirmar el pago</translation>
    </message>
    <message>
        <source>Record a failed payment</source>
        <translation>Registrar un pago fallido</translation>
    </message>
    <message>
        <source>Try payment again</source>
        <translation>Reintentar el pago</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recurrir</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Dismiss the appeal</source>
        <translation>Desestimar el recurso</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Attach a document</source>
        <translation>Adjuntar un documento</translation>
    </message>
    <message>
        <source>Link an incident</source>
        <translation>Vincular una incidencia</translation>
    </message>
</context>
<context>
    <name>ClaimDecisions</name>
    <message>
        <source>This happens on the server; the desk shows it.</source>
        <translation>Esto ocurre en el servidor; el puesto lo muestra.</translation>
    </message>
    <message>
        <source>%1 has decided on this claim; it can be undone for %2 more min, then it is sent.</source>
        <translation>%1 ha decidido sobre esta reclamación; se puede deshacer durante %2 min más y después se envía.</translation>
    </message>
    <message>
        <source>%1 has decided on this claim; the server has not answered yet.</source>
        <translation>%1 ha decidido sobre esta reclamación; el servidor aún no ha respondido.</translation>
    </message>
</context>
<context>
    <name>ClaimEvent</name>
    <message>
        <source>Opened</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Rejected automatically</source>
        <translation>Rechazada automáticamente</translation>
    </message>
    <message>
        <source>Approved automatically</source>
        <translation>Aprobada automáticamente</translation>
    </message>
    <message>
        <source>Taken into review</source>
        <translation>Tomada para revisión</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberada</translation>
    </message>
    <message>
        <source>Information requested</source>
        <translation>Información solicitada</translation>
    </message>
    <message>
        <source>Information received</source>
        <translation>Información recibida</translation>
    </message>
    <message>
        <source>Answer not received in time</source>
        <translation>Respuesta no recibida a tiempo</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Confirmed by the first of two checkers</source>
        <translation>Confirmada por el primero de dos verificadores</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Payment started</source>
        <translation>Pago iniciado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Pago fallido</translation>
    </message>
    <message>
        <source>Payment tried again</source>
        <translation>Pago reintentado</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Recurrida</translation>
    </message>
    <message>
        <source>Appeal assigned</source>
        <translation>Recurso asignado</translation>
    </message>
    <message>
        <source>Dismissal of the appeal asked for</source>
        <translation>Desestimación del recurso solicitada</translation>
    </message>
    <message>
        <source>Dismissal of the appeal not confirmed</source>
        <translation>Desestimación del recurso no confirmada</translation>
    </message>
    <message>
        <source>Appeal dismissed</source>
        <translation>Recurso desestimado</translation>
    </message>
    <message>
        <source>Reopening asked for</source>
        <translation>Reapertura solicitada</translation>
    </message>
    <message>
        <source>Reopening not confirmed</source>
        <translation>Reapertura no confirmada</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierta</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>Documento adjuntado</translation>
    </message>
    <message>
        <source>Incident linked</source>
        <translation>Incidencia vinculada</translation>
    </message>
</context>
<context>
    <name>ClaimReason</name>
    <message>
        <source>The parcel arrived late.</source>
        <translation>El paquete llegó tarde.</translation>
    </message>
    <message>
        <source>The parcel is treated as lost.</source>
        <translation>El paquete se considera perdido.</translation>
    </message>
    <message>
        <source>Part of the amount is paid.</source>
        <translation>Se paga una parte del importe.</translation>
    </message>
    <message>
        <source>The amount is paid out of goodwill.</source>
        <translation>El importe se paga por cortesía.</translation>
    </message>
    <message>
        <source>The parcel arrived within the promised time.</source>
        <translation>El paquete llegó dentro del plazo prometido.</translation>
    </message>
    <message>
        <source>Delivery was attempted within the promised time.</source>
        <translation>Se intentó la entrega dentro del plazo prometido.</translation>
    </message>
    <message>
        <source>The delay was caused by force majeure.</source>
        <translation>El retraso se debió a fuerza mayor.</translation>
    </message>
    <message>
        <source>Customs held the parcel for papers or duty owed by the recipient.</source>
        <translation>La aduana retuvo el paquete por documentos o tasas pendientes del destinatario.</translation>
    </message>
    <message>
        <source>The address was wrong or the recipient could not be reached.</source>
        <translation>La dirección era incorrecta o no se pudo localizar al destinatario.</translation>
    </message>
    <message>
        <source>The claim was filed after the time allowed.</source>
        <translation>La reclamación se presentó fuera de plazo.</translation>
    </message>
    <message>
        <source>The same claim was filed before.</source>
        <translation>La misma reclamación ya se había presentado.</translation>
    </message>
    <message>
        <source>The route, product or order value is not covered.</source>
        <translation>La ruta, el producto o el valor del pedido no están cubiertos.</translation>
    </message>
    <message>
        <source>The evidence asked for was not given.</source>
        <translation>No se aportaron las pruebas solicitadas.</translation>
    </message>
    <message>
        <source>The order was refunded already.</source>
        <translation>El pedido ya se había reembolsado.</translation>
    </message>
    <message>
        <source>The goods may not be shipped.</source>
        <translation>La mercancía no se puede enviar.</translation>
    </message>
    <message>
        <source>The claim could not be verified.</source>
        <translation>No se pudo verificar la reclamación.</translation>
    </message>
    <message>
        <source>The merchant handed the parcel over late and bears the cost.</source>
        <translation>El comerciante entregó tarde el paquete y asume el coste.</translation>
    </message>
    <message>
        <source>The number of claims for this parcel is used up.</source>
        <translation>Se ha agotado el número de reclamaciones de este paquete.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>El pedido se canceló.</translation>
    </message>
    <message>
        <source>Please send the proof of delivery.</source>
        <translation>Envíe el justificante de entrega.</translation>
    </message>
    <message>
        <source>Please send the delivery promise as it was shown at checkout.</source>
        <translation>Envíe la promesa de entrega tal como se mostró al pagar.</translation>
    </message>
    <message>
        <source>Please send the refund voucher.</source>
        <translation>Envíe el justificante de reembolso.</translation>
    </message>
    <message>
        <source>Please send the customs papers.</source>
        <translation>Envíe los documentos de aduana.</translation>
    </message>
    <message>
        <source>Please send proof of identity or bank details.</source>
        <translation>Envíe un documento de identidad o los datos bancarios.</translation>
    </message>
    <message>
        <source>There is new evidence.</source>
        <translation>Hay pruebas nuevas.</translation>
    </message>
    <message>
        <source>The review was mistaken.</source>
        <translation>La revisión fue errónea.</translation>
    </message>
    <message>
        <source>The tracking was corrected.</source>
        <translation>Se corrigió el seguimiento.</translation>
    </message>
    <message>
        <source>The platform ordered it.</source>
        <translation>Lo ordenó la plataforma.</translation>
    </message>
    <message>
        <source>Check the amount again.</source>
        <translation>Revise de nuevo el importe.</translation>
    </message>
    <message>
        <source>Check the reason code again.</source>
        <translation>Revise de nuevo el código de motivo.</translation>
    </message>
    <message>
        <source>Check the evidence again.</source>
        <translation>Revise de nuevo las pruebas.</translation>
    </message>
    <message>
        <source>Check the attribution again.</source>
        <translation>Revise de nuevo la atribución.</translation>
    </message>
</context>
<context>
    <name>ClaimSplit</name>
    <message>
        <source>Due today</source>
        <translation>Vencen hoy</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>Segunda aprobación</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
</context>
<context>
    <name>ClaimStages</name>
    <message>
        <source>order impossible</source>
        <translation>orden imposible</translation>
    </message>
    <message>
        <source>no scan %1</source>
        <translation>sin escaneo %1</translation>
    </message>
    <message>
        <source>%1 excused</source>
        <translation>%1 disculpado</translation>
    </message>
    <message>
        <source>zone unknown</source>
        <translation>zona desconocida</translation>
    </message>
    <message>
        <source>no scan</source>
        <translation>sin escaneo</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>promise %1</source>
        <extracomment>Above the dashed line of the promised day; %1 is a date such as &quot;1 Mar&quot;.</extracomment>
        <translation>promesa %1</translation>
    </message>
    <message>
        <source>No scan tells the stages</source>
        <translation>Ningún escaneo cuenta las etapas</translation>
    </message>
    <message>
        <source>No hours over the plan</source>
        <translation>Ninguna hora por encima del plan</translation>
    </message>
    <message>
        <source>The whole delay is excused</source>
        <translation>Todo el retraso está disculpado</translation>
    </message>
    <message>
        <source>Stage %1 is %2 of the delay</source>
        <translation>La etapa %1 es el %2 del retraso</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Beijing</source>
        <translation>Pekín</translation>
    </message>
    <message>
        <source>%1 Beijing</source>
        <translation>%1 Pekín</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ClaimantMessage</name>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>No compensation plan covers this parcel.</source>
        <translation>Ningún plan de compensación cubre este paquete.</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>Next due %1 Beijing · %2 left</source>
        <extracomment>%1 a Beijing time, %2 a span such as &quot;18 min&quot;.</extracomment>
        <translation>Próximo vencimiento %1 Pekín · quedan %2</translation>
    </message>
    <message>
        <source>Next due %1 Beijing · %2 of working time left</source>
        <translation>Próximo vencimiento %1 Pekín · quedan %2 de tiempo laborable</translation>
    </message>
    <message>
        <source>Due %1 Beijing</source>
        <translation>Vence %1 Pekín</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>nobody moves in the last period</source>
        <translation>nadie sube ni baja en el último periodo</translation>
    </message>
    <message>
        <source>who moves in the last period:</source>
        <translation>quién sube o baja en el último periodo:</translation>
    </message>
    <message>
        <source>key %1: keep %2 secret, give %2.pub to those who sync</source>
        <translation>clave %1: guarde %2 en secreto y entregue %2.pub a quienes sincronizan</translation>
    </message>
    <message>
        <source>%1: %2 couriers, %3 sellers, %4 claims; sync it with --trust %5</source>
        <translation>%1: %2 repartidores, %3 vendedores, %4 reclamaciones; sincronícela con --trust %5</translation>
    </message>
    <message>
        <source>rejected: %1, line %2, %3 “%4”: %5</source>
        <translation>rechazada: %1, línea %2, %3 «%4»: %5</translation>
    </message>
    <message>
        <source>nothing changed; still version %1</source>
        <translation>sin cambios; sigue en la versión %1</translation>
    </message>
    <message>
        <source>version %1 (%2)</source>
        <translation>versión %1 (%2)</translation>
    </message>
    <message>
        <source>up to date: version %1</source>
        <translation>al día: versión %1</translation>
    </message>
    <message>
        <source>version %1, %2 s</source>
        <translation>versión %1, %2 s</translation>
    </message>
    <message>
        <source>all checks passed: version %1</source>
        <translation>todas las comprobaciones superadas: versión %1</translation>
    </message>
    <message>
        <source>makes a signing key pair FILE and FILE.pub</source>
        <translation>crea un par de claves de firma FILE y FILE.pub</translation>
    </message>
    <message>
        <source>writes a signed feed of invented data</source>
        <translation>escribe una exportación firmada de datos inventados</translation>
    </message>
    <message>
        <source>turns CSV files or a SQLite file into a signed feed</source>
        <translation>convierte archivos CSV o un archivo SQLite en una exportación firmada</translation>
    </message>
    <message>
        <source>all checks of sync, nothing imported</source>
        <translation>todas las comprobaciones de sync, sin importar nada</translation>
    </message>
    <message>
        <source>open: counts data of %1, publishes %2, days left to change it: %3</source>
        <translation>abierto: cuentan los datos del %1, se publica el %2, días que quedan para cambiarlo: %3</translation>
    </message>
    <message>
        <source>fixed: counted on %1, publishes %2, nothing changes it any more</source>
        <translation>fijado: cómputo del %1, se publica el %2, ya nada lo cambia</translation>
    </message>
    <message>
        <source>publishing today: counted on %1</source>
        <translation>se publica hoy: cómputo del %1</translation>
    </message>
    <message>
        <source>sellers: %1</source>
        <translation>vendedores: %1</translation>
    </message>
    <message>
        <source>couriers: %1</source>
        <translation>repartidores: %1</translation>
    </message>
    <message>
        <source>nobody moves</source>
        <translation>nadie sube ni baja</translation>
    </message>
    <message>
        <source>who moves at the next star day, and what limits</source>
        <translation>quién sube o baja el próximo día de estrellas y qué limita</translation>
    </message>
    <message>
        <source>everything about one</source>
        <translation>todo sobre uno</translation>
    </message>
    <message>
        <source>why a star or an amount is what it is</source>
        <translation>por qué una estrella o un importe es el que es</translation>
    </message>
    <message>
        <source>%1: %2 same, %3 different, %4 unrated</source>
        <translation>%1: %2 iguales, %3 distintos, %4 sin estrella</translation>
    </message>
    <message>
        <source>rule sets in force; check evaluates vector files and ends with “N passed, N failed”</source>
        <translation>conjuntos de reglas vigentes; check evalúa archivos de vectores y termina con «N passed, N failed»</translation>
    </message>
    <message>
        <source>computed stars against published ones; exit 1 where they differ</source>
        <translation>estrellas calculadas frente a las publicadas; sale con 1 si difieren</translation>
    </message>
    <message>
        <source>checks both databases, disk, permissions, clock, feed age and operator</source>
        <translation>comprueba ambas bases de datos, el disco, los permisos, el reloj, la antigüedad de la exportación y el operador</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 rows in %2</source>
        <translation>%1 filas en %2</translation>
    </message>
    <message>
        <source>the tables</source>
        <translation>las tablas</translation>
    </message>
    <message>
        <source>the whole filter as a file</source>
        <translation>todo el filtro como archivo</translation>
    </message>
    <message>
        <source>the star with changed inputs, beside the published one</source>
        <translation>la estrella con otros datos, junto a la publicada</translation>
    </message>
    <message>
        <source>Exit: 0 ok, 1 findings, 2 usage, 3 data, 4 permission.</source>
        <translation>Salida: 0 correcto, 1 hallazgos, 2 uso, 3 datos, 4 permiso.</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicada %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>solicitado %1</translation>
    </message>
    <message>
        <source>computed %1, %2, by %3</source>
        <translation>calculado %1, %2, según %3</translation>
    </message>
    <message>
        <source>the chain is whole: %1 entries, ends with %2</source>
        <translation>la cadena está íntegra: %1 entradas, termina en %2</translation>
    </message>
    <message>
        <source>checks or lists the hash chain of what was done here</source>
        <translation>comprueba o lista la cadena de hashes de lo hecho aquí</translation>
    </message>
    <message>
        <source>copies decisions, outbox and audit into one checked file</source>
        <translation>copia decisiones, bandeja de salida y auditoría en un archivo comprobado</translation>
    </message>
    <message>
        <source>puts a backup in place, after a backup of what is there</source>
        <translation>pone una copia de seguridad, tras otra de lo que hay</translation>
    </message>
    <message>
        <source>decides one claim or many; held here first, undone with “undo”</source>
        <translation>decide una o varias reclamaciones; primero se retienen aquí, se deshacen con «undo»</translation>
    </message>
    <message>
        <source>takes back what is still held; without a name the newest of yours</source>
        <translation>retira lo que aún está retenido; sin nombre, la última suya</translation>
    </message>
    <message>
        <source>proposed: a second person has to confirm</source>
        <translation>propuesta: debe confirmarla una segunda persona</translation>
    </message>
    <message>
        <source>%1 sealed rows skipped: the vault is closed, or they are sealed to other desks</source>
        <translation>se omiten %1 filas selladas: la bóveda está cerrada o están selladas para otros puestos</translation>
    </message>
    <message>
        <source>finds names, pinyin, initials, numbers, ids and pages; an ID number is read from standard input with -</source>
        <translation>busca nombres, pinyin, iniciales, números, identificadores y páginas; un número de documento se lee de la entrada estándar con -</translation>
    </message>
    <message>
        <source>vault: %1</source>
        <translation>bóveda: %1</translation>
    </message>
    <message>
        <source>ID numbers reach this desk when the export is published with --seal-to %1</source>
        <translation>los números de documento llegan a este puesto cuando la exportación se publica con --seal-to %1</translation>
    </message>
    <message>
        <source>%1: no code to compare, the ID number is not known here</source>
        <translation>%1: no hay código que comparar, aquí no se conoce el número de documento</translation>
    </message>
    <message>
        <source>%1: tell the reader the code %2 by another way</source>
        <translation>%1: diga el código %2 a quien lo lea por otra vía</translation>
    </message>
    <message>
        <source>signed by %1 with the employer key %2</source>
        <translation>firmado por %1 con la clave de empresa %2</translation>
    </message>
    <message>
        <source>not verified: the key %1 belongs to no employer of this export</source>
        <translation>no verificado: la clave %1 no pertenece a ninguna empresa de esta exportación</translation>
    </message>
    <message>
        <source>code: %1 – it must be the one that the employer tells you</source>
        <translation>código: %1; debe ser el que le diga la empresa</translation>
    </message>
    <message>
        <source>the vault of ID numbers: the system keyring keeps its key, or a passphrase does</source>
        <translation>la bóveda de números de documento: el llavero del sistema o una contraseña guarda su clave</translation>
    </message>
    <message>
        <source>records of people that cannot both be right</source>
        <translation>registros de personas que no pueden ser correctos a la vez</translation>
    </message>
    <message>
        <source>the portable career sheet, signed by an employer</source>
        <translation>la hoja de carrera portátil, firmada por una empresa</translation>
    </message>
    <message>
        <source>waiting for the system keyring…</source>
        <translation>esperando al llavero del sistema…</translation>
    </message>
    <message>
        <source>files a document, opens a claim, lists late parcels nobody claimed, links an incident to what it touches</source>
        <translation>archiva un documento, abre una reclamación, lista los paquetes tardíos que nadie reclamó, vincula una incidencia con lo que afecta</translation>
    </message>
    <message>
        <source>a demo feed has no server: nothing leaves this desk</source>
        <translation>una demostración no tiene servidor: nada sale de este puesto</translation>
    </message>
    <message>
        <source>not taken in: %1: %2</source>
        <translation>no aceptado: %1: %2</translation>
    </message>
    <message>
        <source>%1 accepted, %2 known before, %3 in conflict, %4 rejected</source>
        <translation>%1 aceptadas, %2 ya conocidas, %3 en conflicto, %4 rechazadas</translation>
    </message>
    <message>
        <source>decisions on their way to the server; the key of this desk</source>
        <translation>decisiones camino del servidor; la clave de este puesto</translation>
    </message>
    <message>
        <source>the server in a folder: takes decisions in and keeps what the next publication brings</source>
        <translation>el servidor en una carpeta: recibe decisiones y guarda lo que trae la siguiente publicación</translation>
    </message>
    <message>
        <source>%1 pages in %2</source>
        <translation>%1 páginas en %2</translation>
    </message>
    <message>
        <source>printed pages</source>
        <translation>páginas impresas</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>Repartidores</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>%1: %2 claims concluded, head %3</source>
        <translation>%1: %2 reclamaciones concluidas, cabeza %3</translation>
    </message>
    <message>
        <source>verifies and imports; source and key are remembered; or back to the snapshot before</source>
        <translation>verifica e importa; se recuerdan origen y clave; o vuelve a la instantánea anterior</translation>
    </message>
    <message>
        <source>both versions are kept; %1</source>
        <translation>se conservan las dos versiones; %1</translation>
    </message>
    <message>
        <source>nothing new is sent</source>
        <translation>no se envía nada nuevo</translation>
    </message>
    <message>
        <source>decision %1 goes on</source>
        <translation>la decisión %1 sigue adelante</translation>
    </message>
    <message>
        <source>As it was at the end of %1 (Beijing)</source>
        <translation>Como estaba al final del %1 (Pekín)</translation>
    </message>
    <message>
        <source>decisions sent: %1 (batches: %2), to %3</source>
        <translation>decisiones enviadas: %1 (lotes: %2), a %3</translation>
    </message>
    <message>
        <source>there is no folder %1: nobody has sent anything there yet</source>
        <translation>no existe la carpeta %1: nadie ha enviado nada allí todavía</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Customized</source>
        <translation>A medida</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>Listo para enviar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>After-sales</source>
        <translation>Posventa</translation>
    </message>
    <message>
        <source>going up</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>going down</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>China Gold Supplier</source>
        <translation>China Gold Supplier</translation>
    </message>
    <message>
        <source>Hong Kong Gold Supplier</source>
        <translation>Hong Kong Gold Supplier</translation>
    </message>
    <message>
        <source>Taiwan Gold Supplier</source>
        <translation>Taiwan Gold Supplier</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>fuera de ámbito</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closes soon</source>
        <translation>cierra pronto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>presentada</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>information requested</source>
        <translation>información solicitada</translation>
    </message>
    <message>
        <source>second approval</source>
        <translation>segunda aprobación</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>in payment</source>
        <translation>en pago</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>pago fallido</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>recurrida</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>closed for good</source>
        <translation>cerrada definitivamente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>vence pronto</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>no inscrito</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>no cumple</translation>
    </message>
    <message>
        <source>delayed flight</source>
        <translation>vuelo retrasado</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>huelga</translation>
    </message>
    <message>
        <source>storm</source>
        <translation>temporal</translation>
    </message>
    <message>
        <source>customs hold</source>
        <translation>retención en aduana</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>Sorting &amp; transport</source>
        <translation>Clasificación y transporte</translation>
    </message>
    <message>
        <source>Export customs</source>
        <translation>Aduana de exportación</translation>
    </message>
    <message>
        <source>Sea, land, air</source>
        <translation>Mar, tierra, aire</translation>
    </message>
    <message>
        <source>Import customs</source>
        <translation>Aduana de importación</translation>
    </message>
    <message>
        <source>Overseas sorting</source>
        <translation>Clasificación en destino</translation>
    </message>
    <message>
        <source>Last mile</source>
        <translation>Última milla</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>sube %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>baja %1</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>vencida hace %1</translation>
    </message>
    <message>
        <source>possible duplicate</source>
        <translation>posible duplicado</translation>
    </message>
    <message>
        <source>incident linked</source>
        <translation>incidencia vinculada</translation>
    </message>
    <message>
        <source>quality sample</source>
        <translation>muestra de calidad</translation>
    </message>
    <message>
        <source>held for fraud</source>
        <translation>retenida por fraude</translation>
    </message>
    <message>
        <source>conflict of interest</source>
        <translation>conflicto de intereses</translation>
    </message>
    <message>
        <source>evidence changed</source>
        <translation>pruebas cambiadas</translation>
    </message>
    <message>
        <source>zone of a scan unknown</source>
        <translation>zona de un escaneo desconocida</translation>
    </message>
    <message>
        <source>order of scans impossible</source>
        <translation>orden de escaneos imposible</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>Worry-Free</source>
        <translation>Worry-Free</translation>
    </message>
    <message>
        <source>eBay level</source>
        <translation>nivel de eBay</translation>
    </message>
    <message>
        <source>Taobao evaluation</source>
        <translation>evaluación de Taobao</translation>
    </message>
    <message>
        <source>capped: critical complaint</source>
        <translation>limitada: queja crítica</translation>
    </message>
    <message>
        <source>capped: false sign-offs</source>
        <translation>limitada: firmas falsas</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>arrastrada</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>rise blocked by a cap</source>
        <translation>subida impedida por un límite</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>many ratings excluded: audit</source>
        <translation>muchas valoraciones excluidas: auditar</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>valoraciones</translation>
    </message>
    <message>
        <source>delivered on time</source>
        <translation>entregado a tiempo</translation>
    </message>
    <message>
        <source>contact before delivery</source>
        <translation>contacto previo a la entrega</translation>
    </message>
    <message>
        <source>to the door on demand</source>
        <translation>a domicilio si se pide</translation>
    </message>
    <message>
        <source>consent and notice</source>
        <translation>permiso y aviso</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>repartidor</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>vendedor</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>reclamación</translation>
    </message>
    <message>
        <source>address changed</source>
        <translation>dirección cambiada</translation>
    </message>
    <message>
        <source>notice of force majeure</source>
        <translation>aviso de fuerza mayor</translation>
    </message>
    <message>
        <source>edited after filing</source>
        <translation>modificada tras presentarse</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>major</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>false sign-off</source>
        <translation>firma falsa</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Neg. %</source>
        <translation>Neg. %</translation>
    </message>
    <message>
        <source>12 m</source>
        <translation>12 m</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>Published star</source>
        <translation>Estrella publicada</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>N.º de empleado</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Previous employers</source>
        <translation>Empresas anteriores</translation>
    </message>
    <message>
        <source>Pos. %</source>
        <translation>Pos. %</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>A tiempo %</translation>
    </message>
    <message>
        <source>Contacted first %</source>
        <translation>Aviso previo %</translation>
    </message>
    <message>
        <source>To the door %</source>
        <translation>A domicilio %</translation>
    </message>
    <message>
        <source>Consent, notice %</source>
        <translation>Permiso y aviso %</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sin estrella</translation>
    </message>
    <message>
        <source>Incentives due</source>
        <translation>Incentivos pendientes</translation>
    </message>
    <message>
        <source>Open tips</source>
        <translation>Consejos abiertos</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>N.º de identidad</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Datos del</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limita</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Seller key</source>
        <translation>Clave del vendedor</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Gestor de cuentas</translation>
    </message>
    <message>
        <source>Official track</source>
        <translation>Vía oficial</translation>
    </message>
    <message>
        <source>Locked in</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>To next star</source>
        <translation>Hasta la siguiente</translation>
    </message>
    <message>
        <source>Customized: quality</source>
        <translation>A medida: calidad</translation>
    </message>
    <message>
        <source>Customized: marketing</source>
        <translation>A medida: marketing</translation>
    </message>
    <message>
        <source>Customized: transaction</source>
        <translation>A medida: transacción</translation>
    </message>
    <message>
        <source>Customized: after-sales</source>
        <translation>A medida: posventa</translation>
    </message>
    <message>
        <source>Ready to ship: quality</source>
        <translation>Listo para enviar: calidad</translation>
    </message>
    <message>
        <source>Ready to ship: marketing</source>
        <translation>Listo para enviar: marketing</translation>
    </message>
    <message>
        <source>Ready to ship: transaction</source>
        <translation>Listo para enviar: transacción</translation>
    </message>
    <message>
        <source>Ready to ship: after-sales</source>
        <translation>Listo para enviar: posventa</translation>
    </message>
    <message>
        <source>Privileges collected</source>
        <translation>Ventajas recogidas</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Ventajas</translation>
    </message>
    <message>
        <source>Collection window</source>
        <translation>Plazo de recogida</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Late %</source>
        <translation>Tarde %</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Valoración media</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Due · time left</source>
        <translation>Vence · queda</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Según póliza</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Asked over policy</source>
        <translation>Solicitado de más</translation>
    </message>
    <message>
        <source>Limiting stage</source>
        <translation>Etapa limitante</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesta por</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Ventana desde</translation>
    </message>
    <message>
        <source>Window to</source>
        <translation>Ventana hasta</translation>
    </message>
    <message>
        <source>Required %</source>
        <translation>Exigido %</translation>
    </message>
    <message>
        <source>Reached %</source>
        <translation>Alcanzado %</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Holgura</translation>
    </message>
    <message>
        <source>Orders at fault</source>
        <translation>Pedidos en falta</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Fixable until</source>
        <translation>Subsanable hasta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>Last star</source>
        <translation>Última estrella</translation>
    </message>
    <message>
        <source>Neutral %</source>
        <translation>Neutrales %</translation>
    </message>
    <message>
        <source>Top complaint</source>
        <translation>Queja principal</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>N.º de seguimiento</translation>
    </message>
    <message>
        <source>Buyer country</source>
        <translation>País del comprador</translation>
    </message>
    <message>
        <source>Promise days</source>
        <translation>Días prometidos</translation>
    </message>
</context>
<context>
    <name>ConflictDesk</name>
    <message>
        <source>You left this to a second person: somebody else chooses.</source>
        <translation>Usted dejó esto a una segunda persona: elige otra.</translation>
    </message>
    <message>
        <source>The claim was decided on the server meanwhile: leave it to a second person.</source>
        <translation>La reclamación se decidió mientras tanto en el servidor: déjela a una segunda persona.</translation>
    </message>
    <message>
        <source>For a second person: decided offline as %1</source>
        <translation>Para una segunda persona: decidido sin conexión como %1</translation>
    </message>
    <message>
        <source>Only a decision on a claim can be made again from here.</source>
        <translation>Desde aquí solo se puede decidir de nuevo sobre una reclamación.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are not chosen yet.</source>
        <translation>
            <numerusform>%n campo aún no está elegido.</numerusform>
            <numerusform>%n campos aún no están elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount and reason belong to their verdict: choose them from the same side.</source>
        <translation>Importe y motivo van con su veredicto: elíjalos del mismo lado.</translation>
    </message>
    <message>
        <source>It is left to a second person already.</source>
        <translation>Ya se dejó a una segunda persona.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>stardesk [--profile DIR] [--demo] [--lang en|zh_CN|es] [URL]
    opens the window; one per store folder
stardesk --render PAGE --to FILE.png [--profile DIR] [--lang L] [--theme light|dark]
         [--size WxH] [--scale S] [--select ID] [--now INSTANT] [--as-of DATE]
    draws one page without a display and exits
Pages: %1</source>
        <translation>stardesk [--profile DIR] [--demo] [--lang en|zh_CN|es] [URL]
    abre la ventana; una por carpeta de almacén
stardesk --render PAGE --to FILE.png [--profile DIR] [--lang L] [--theme light|dark]
         [--size WxH] [--scale S] [--select ID] [--now INSTANT] [--as-of DATE]
    dibuja una página sin pantalla y termina
Páginas: %1</translation>
    </message>
</context>
<context>
    <name>CourierTips</name>
    <message>
        <source>Be friendly at every door: each five-star rating lifts the mean.</source>
        <translation>Sea amable en cada puerta: cada valoración de cinco estrellas sube la media.</translation>
    </message>
    <message>
        <source>Deliver on the promised day; tell the station early when a route gets too long.</source>
        <translation>Entregue el día prometido; avise pronto a la estación cuando una ruta se alargue demasiado.</translation>
    </message>
    <message>
        <source>Call or write to the consignee before you deliver.</source>
        <translation>Llame o escriba al destinatario antes de entregar.</translation>
    </message>
    <message>
        <source>Bring the parcel to the door whenever the consignee asks for it.</source>
        <translation>Lleve el paquete hasta la puerta siempre que el destinatario lo pida.</translation>
    </message>
    <message>
        <source>Ask before you leave a parcel at a pick-up point, and tell the consignee at once where it is.</source>
        <translation>Pregunte antes de dejar un paquete en un punto de recogida y diga enseguida al destinatario dónde está.</translation>
    </message>
</context>
<context>
    <name>CourierWords</name>
    <message>
        <source>cash prize</source>
        <translation>premio en efectivo</translation>
    </message>
    <message>
        <source>free insurance</source>
        <translation>seguro gratuito</translation>
    </message>
    <message>
        <source>preferential loan</source>
        <translation>préstamo preferente</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promoción</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>Taobao</translation>
    </message>
    <message>
        <source>Tmall</source>
        <translation>Tmall</translation>
    </message>
    <message>
        <source>Guoguo</source>
        <translation>Guoguo</translation>
    </message>
    <message>
        <source>Complaint: signed for without delivery</source>
        <translation>Queja: firmado sin entregar</translation>
    </message>
    <message>
        <source>Minor complaint</source>
        <translation>Queja leve</translation>
    </message>
    <message>
        <source>Major complaint</source>
        <translation>Queja grave</translation>
    </message>
    <message>
        <source>Critical complaint</source>
        <translation>Queja crítica</translation>
    </message>
    <message>
        <source>not the courier&apos;s fault</source>
        <translation>sin culpa del repartidor</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>fuerza mayor</translation>
    </message>
    <message>
        <source>seller or package</source>
        <translation>vendedor o embalaje</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>insultos</translation>
    </message>
    <message>
        <source>too many by one rater</source>
        <translation>demasiadas de una misma persona</translation>
    </message>
    <message>
        <source>courier absent</source>
        <translation>repartidor ausente</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>%1 of %2: orders can still be put right</source>
        <translation>%1 de %2: aún se pueden corregir pedidos</translation>
    </message>
    <message>
        <source>Decide claim %1 (%2)</source>
        <translation>Decidir la reclamación %1 (%2)</translation>
    </message>
    <message>
        <source>Carrier answers about %1; further complaints: %2</source>
        <translation>El transportista responde sobre %1; quejas que quedan: %2</translation>
    </message>
    <message>
        <source>Claim for goods lost or damaged: %1</source>
        <translation>Reclamar mercancía perdida o dañada: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Ventajas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>FBA claim</source>
        <translation>Reclamación FBA</translation>
    </message>
    <message>
        <source>%1 sellers have not collected any privilege</source>
        <translation>%1 vendedores no han recogido ninguna ventaja</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>the buyer gets %1.</source>
        <translation>el comprador recibe %1.</translation>
    </message>
    <message>
        <source>Approval of claim %1 proposed</source>
        <translation>Propuesta la aprobación de la reclamación %1</translation>
    </message>
    <message>
        <source>Claim %1 approved</source>
        <translation>Reclamación %1 aprobada</translation>
    </message>
    <message>
        <source>Rejection of claim %1 proposed</source>
        <translation>Propuesto el rechazo de la reclamación %1</translation>
    </message>
    <message>
        <source>Claim %1 rejected</source>
        <translation>Reclamación %1 rechazada</translation>
    </message>
    <message>
        <source>Claim %1 confirmed</source>
        <translation>Reclamación %1 confirmada</translation>
    </message>
    <message>
        <source>Claim %1 returned</source>
        <translation>Reclamación %1 devuelta</translation>
    </message>
    <message>
        <source>Claim %1 on hold, information requested</source>
        <translation>Reclamación %1 retenida, se ha pedido información</translation>
    </message>
    <message>
        <source>Claim %1 released</source>
        <translation>Reclamación %1 liberada</translation>
    </message>
    <message>
        <source>Claim %1 taken</source>
        <translation>Reclamación %1 tomada</translation>
    </message>
    <message>
        <source>Claim %1 assigned</source>
        <translation>Reclamación %1 asignada</translation>
    </message>
    <message>
        <source>Claim %1 linked to an incident</source>
        <translation>Reclamación %1 vinculada a una incidencia</translation>
    </message>
    <message>
        <source>Document attached to claim %1</source>
        <translation>Documento adjuntado a la reclamación %1</translation>
    </message>
    <message>
        <source>Claim %1 appealed</source>
        <translation>Reclamación %1 recurrida</translation>
    </message>
    <message>
        <source>Dismissal of claim %1 asked for</source>
        <translation>Pedida la desestimación de la reclamación %1</translation>
    </message>
    <message>
        <source>Reopening of claim %1 asked for</source>
        <translation>Pedida la reapertura de la reclamación %1</translation>
    </message>
    <message>
        <source>a second person decides; if confirmed, %1</source>
        <translation>decide una segunda persona; si se confirma, %1</translation>
    </message>
    <message>
        <source>the buyer gets nothing and is told why.</source>
        <translation>el comprador no recibe nada y se le dice por qué.</translation>
    </message>
    <message>
        <source>the clock pauses until the claimant answers.</source>
        <translation>el plazo se detiene hasta que conteste el reclamante.</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>confirmada: %1</translation>
    </message>
    <message>
        <source>confirmed: the buyer gets nothing and is told why.</source>
        <translation>confirmada: el comprador no recibe nada y se le dice por qué.</translation>
    </message>
    <message>
        <source>the proposal goes back to review.</source>
        <translation>la propuesta vuelve a revisión.</translation>
    </message>
    <message>
        <source>the claim goes back to the queue for anybody.</source>
        <translation>la reclamación vuelve a la cola para cualquiera.</translation>
    </message>
    <message>
        <source>%1 reviews this claim.</source>
        <translation>%1 revisa esta reclamación.</translation>
    </message>
    <message>
        <source>incident %1 is linked; its excused hours count.</source>
        <translation>se vincula la incidencia %1; sus horas disculpadas cuentan.</translation>
    </message>
    <message>
        <source>an approver confirms that the appeal is dismissed.</source>
        <translation>un aprobador confirma que se desestima el recurso.</translation>
    </message>
    <message>
        <source>an approver confirms; what was paid stays and is only added to.</source>
        <translation>un aprobador confirma; lo pagado queda y solo se le añade.</translation>
    </message>
    <message>
        <source>Final at once. Esc disarms.</source>
        <translation>Definitiva al momento. Esc desarma.</translation>
    </message>
    <message>
        <source>Held for %1 min, then final. Esc disarms.</source>
        <translation>Retenida %1 min, después definitiva. Esc desarma.</translation>
    </message>
    <message>
        <source>the buyer gets %1. Charged of it: %2 %3.</source>
        <translation>el comprador recibe %1. De ello se cobra: %2 %3.</translation>
    </message>
    <message>
        <source>the claim is yours until you release it or your lease ends.</source>
        <translation>la reclamación es suya hasta que la libere o venza su reserva.</translation>
    </message>
    <message>
        <source>the document is filed with the claim.</source>
        <translation>el documento queda archivado con la reclamación.</translation>
    </message>
    <message>
        <source>the claim is looked at again by somebody who has not seen it.</source>
        <translation>alguien que no la ha visto vuelve a mirar la reclamación.</translation>
    </message>
    <message>
        <source>%1 was paid and stays</source>
        <translation>%1 se pagó y se queda</translation>
    </message>
    <message>
        <source>%1; a supplement of %2 is added.</source>
        <translation>%1; se añade un suplemento de %2.</translation>
    </message>
    <message>
        <source>%1; a recovery of %2 is booked.</source>
        <translation>%1; se anota una recuperación de %2.</translation>
    </message>
    <message>
        <source>the claim goes back to review.</source>
        <translation>la reclamación vuelve a revisión.</translation>
    </message>
    <message>
        <source>the appeal is dismissed and the claim closed.</source>
        <translation>el recurso se desestima y la reclamación se cierra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a courier, %2 what HR decided: &quot;rating excluded&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decided together for %1 claims: %2.</source>
        <translation>Decididas juntas %1 reclamaciones: %2.</translation>
    </message>
</context>
<context>
    <name>DelayAttribution</name>
    <message>
        <source>Domestic collection</source>
        <translation>Recogida nacional</translation>
    </message>
    <message>
        <source>Sorting and transport</source>
        <translation>Clasificación y transporte</translation>
    </message>
    <message>
        <source>Export customs</source>
        <translation>Aduana de exportación</translation>
    </message>
    <message>
        <source>Line haul</source>
        <translation>Transporte principal</translation>
    </message>
    <message>
        <source>Overseas customs</source>
        <translation>Aduana de destino</translation>
    </message>
    <message>
        <source>Overseas warehousing and sorting</source>
        <translation>Almacén y clasificación en destino</translation>
    </message>
    <message>
        <source>Last-mile delivery</source>
        <translation>Entrega de última milla</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>Comerciante</translation>
    </message>
    <message>
        <source>First-mile carrier</source>
        <translation>Transportista de primera milla</translation>
    </message>
    <message>
        <source>Sorting carrier</source>
        <translation>Transportista de clasificación</translation>
    </message>
    <message>
        <source>Export broker</source>
        <translation>Agente de aduanas de exportación</translation>
    </message>
    <message>
        <source>Line-haul carrier</source>
        <translation>Transportista principal</translation>
    </message>
    <message>
        <source>Import broker</source>
        <translation>Agente de aduanas de importación</translation>
    </message>
    <message>
        <source>Overseas warehouse</source>
        <translation>Almacén de destino</translation>
    </message>
    <message>
        <source>Last-mile carrier</source>
        <translation>Transportista de última milla</translation>
    </message>
</context>
<context>
    <name>Delta</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>up</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>down</source>
        <translation>baja</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>there is no store folder yet</source>
        <translation>todavía no hay carpeta de almacén</translation>
    </message>
    <message>
        <source>only you can read it</source>
        <translation>solo usted puede leerla</translation>
    </message>
    <message>
        <source>others on this machine can read it: chmod 700 the folder</source>
        <translation>otros usuarios de este equipo pueden leerla: ejecute chmod 700 sobre la carpeta</translation>
    </message>
    <message>
        <source>%1 MiB free</source>
        <translation>%1 MiB libres</translation>
    </message>
    <message>
        <source>the export has expired: sync a newer one</source>
        <translation>la exportación ha caducado: sincronice una más reciente</translation>
    </message>
    <message>
        <source>the data is %1 h old</source>
        <translation>los datos tienen %1 h</translation>
    </message>
    <message>
        <source>not before the export was issued</source>
        <translation>no es anterior a la emisión de la exportación</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is behind the export: set it right</source>
        <translation>el reloj de este equipo va por detrás de la exportación: póngalo en hora</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>decisions and audit are readable</source>
        <translation>las decisiones y la auditoría se pueden leer</translation>
    </message>
    <message>
        <source>the export names no operator for this account: the desk is read-only</source>
        <translation>la exportación no nombra ningún operador para esta cuenta: el puesto es de solo lectura</translation>
    </message>
    <message>
        <source>the system keyring keeps its key</source>
        <translation>el llavero del sistema guarda su clave</translation>
    </message>
    <message>
        <source>a passphrase opens it</source>
        <translation>se abre con una contraseña</translation>
    </message>
    <message>
        <source>a demo: its key lies in a file beside the store</source>
        <translation>demostración: su clave está en un archivo junto al almacén</translation>
    </message>
    <message>
        <source>absent: ID numbers are skipped and counted</source>
        <translation>ausente: los números de documento se omiten y se cuentan</translation>
    </message>
    <message>
        <source>closed: ID numbers are skipped and counted; %1</source>
        <translation>cerrada: los números de documento se omiten y se cuentan; %1</translation>
    </message>
    <message>
        <source>open; %1</source>
        <translation>abierta; %1</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>No claim is due today</source>
        <translation>Hoy no vence ninguna reclamación</translation>
    </message>
    <message>
        <source>1 claim is due today, at %1</source>
        <translation>Hoy vence 1 reclamación, a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are due today, most from %1</source>
        <translation>
            <numerusform>Hoy vence %n reclamación, a las %1</numerusform>
            <numerusform>Hoy vencen %n reclamaciones, la mayoría desde las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>aún por hacer</translation>
    </message>
    <message>
        <source>%1, claims: %2</source>
        <translation>%1, reclamaciones: %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Half hour from</source>
        <translation>Media hora desde</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Tracking record</source>
        <translation>Registro de seguimiento</translation>
    </message>
    <message>
        <source>Promise at checkout</source>
        <translation>Promesa al pagar</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>Prueba de entrega</translation>
    </message>
    <message>
        <source>Customs notice</source>
        <translation>Aviso de aduana</translation>
    </message>
    <message>
        <source>Delay certificate</source>
        <translation>Certificado de retraso</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Refund voucher</source>
        <translation>Justificante de reembolso</translation>
    </message>
    <message>
        <source>Loss certificate</source>
        <translation>Certificado de pérdida</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>zone unknown</source>
        <translation>zona desconocida</translation>
    </message>
    <message>
        <source>local rule</source>
        <translation>regla local</translation>
    </message>
    <message>
        <source>Shown at checkout: %1, to arrive by %2 in %3.</source>
        <translation>Mostrado al pagar: %1, llegada hasta el %2 en %3.</translation>
    </message>
    <message>
        <source>A copy is filed below.</source>
        <translation>Abajo consta una copia.</translation>
    </message>
    <message>
        <source>No copy of it is filed: ask for it with I02.</source>
        <translation>No consta copia: pídala con I02.</translation>
    </message>
    <message>
        <source>Scans of stage %1, %2</source>
        <translation>Escaneos de la etapa %1, %2</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>Todos los escaneos</translation>
    </message>
    <message>
        <source>As the carrier recorded them; a scan without a zone counts for no stage.</source>
        <translation>Como los registró el transportista; un escaneo sin zona no cuenta para ninguna etapa.</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Pekín</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>No scan was recorded here.</source>
        <translation>Aquí no se registró ningún escaneo.</translation>
    </message>
    <message>
        <source>Documents: papers for %1 of %2 stages</source>
        <translation>Documentos: papeles de %1 de %2 etapas</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Received, Beijing</source>
        <translation>Recibido, Pekín</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Aportado por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>No document was filed.</source>
        <translation>No se aportó ningún documento.</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>Historia de la reclamación</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Reason and note</source>
        <translation>Motivo y nota</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha pasado nada.</translation>
    </message>
    <message>
        <source>Proposed by %1, %2: reject (%3)</source>
        <translation>Propuesto por %1, %2: rechazar (%3)</translation>
    </message>
    <message>
        <source>Proposed by %1, %2: approve %3 (%4)</source>
        <translation>Propuesto por %1, %2: aprobar %3 (%4)</translation>
    </message>
    <message>
        <source>What the proposer saw, and what is true now</source>
        <translation>Lo que vio quien propuso y lo que es cierto ahora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Al proponer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The proposal carries no snapshot of what its maker saw.</source>
        <translation>La propuesta no lleva instantánea de lo que vio su autor.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>estaba</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Why this amount</source>
        <translation>Por qué este importe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Code of the policy</source>
        <translation>Código de la póliza</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>Delivered, local time</source>
        <translation>Entregado, hora local</translation>
    </message>
    <message>
        <source>Number of documents</source>
        <translation>Número de documentos</translation>
    </message>
    <message>
        <source>Hours excused</source>
        <translation>Horas excusadas</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Policy gives</source>
        <translation>Según póliza</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Refunded before</source>
        <translation>Reembolsado antes</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <source>Number of scans</source>
        <translation>Número de lecturas</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>%1, export %2</source>
        <translation>%1, exportación %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Suplemento</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>attached here</source>
        <translation>adjuntado aquí</translation>
    </message>
    <message>
        <source>Reopening asked for by %1 (%2)</source>
        <translation>Reapertura pedida por %1 (%2)</translation>
    </message>
    <message>
        <source>Dismissal of the appeal asked for by %1 (%2)</source>
        <translation>Desestimación del recurso pedida por %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ExclusionReason</name>
    <message>
        <source>The courier was not at fault.</source>
        <translation>El repartidor no tuvo la culpa.</translation>
    </message>
    <message>
        <source>Force majeure kept the courier from delivering.</source>
        <translation>Una fuerza mayor impidió al repartidor entregar.</translation>
    </message>
    <message>
        <source>The seller or the packaging was at fault.</source>
        <translation>La culpa fue del vendedor o del embalaje.</translation>
    </message>
    <message>
        <source>The rating abuses the courier.</source>
        <translation>La valoración insulta al repartidor.</translation>
    </message>
    <message>
        <source>The courier was absent on that day.</source>
        <translation>El repartidor estaba ausente ese día.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>What if, not real data: further ratings</source>
        <translation>Simulación, no son datos reales: más valoraciones</translation>
    </message>
    <message>
        <source>Further ratings of %1 stars</source>
        <translation>Más valoraciones de %1 estrellas</translation>
    </message>
    <message>
        <source>What if, not real data: changed scores</source>
        <translation>Simulación, no son datos reales: otras puntuaciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A first attempt in time counts as delivered, at local time</source>
        <translation>Un primer intento a tiempo cuenta como entrega, hora local</translation>
    </message>
    <message>
        <source>Delivered, at local time</source>
        <translation>Entregado, hora local</translation>
    </message>
    <message>
        <source>Not delivered yet, at local time</source>
        <translation>Sin entregar todavía, hora local</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>Days late before anything is taken off</source>
        <translation>Días de retraso antes de descontar nada</translation>
    </message>
    <message>
        <source>Excused hours, taken off in UTC</source>
        <translation>Horas justificadas, descontadas en UTC</translation>
    </message>
    <message>
        <source>Hours over plan %1, excused %2: net</source>
        <translation>Horas sobre el plan %1, justificadas %2: neto</translation>
    </message>
    <message>
        <source>%1: hours over plan</source>
        <translation>%1: horas sobre el plan</translation>
    </message>
    <message>
        <source>No amount: %1</source>
        <translation>Sin importe: %1</translation>
    </message>
    <message>
        <source>Promised until the end of</source>
        <translation>Prometido hasta el final del</translation>
    </message>
    <message>
        <source>The promise starts on</source>
        <translation>La promesa empieza el</translation>
    </message>
    <message>
        <source>Days are counted at the destination, in the zone</source>
        <translation>Los días se cuentan en destino, en la zona</translation>
    </message>
    <message>
        <source>Domestic collection</source>
        <translation>Recogida nacional</translation>
    </message>
    <message>
        <source>Sorting and transport</source>
        <translation>Clasificación y transporte</translation>
    </message>
    <message>
        <source>Export customs</source>
        <translation>Aduana de exportación</translation>
    </message>
    <message>
        <source>Line haul</source>
        <translation>Transporte principal</translation>
    </message>
    <message>
        <source>Overseas customs</source>
        <translation>Aduana de destino</translation>
    </message>
    <message>
        <source>Overseas warehousing and sorting</source>
        <translation>Almacén y clasificación en destino</translation>
    </message>
    <message>
        <source>Last-mile delivery</source>
        <translation>Entrega de última milla</translation>
    </message>
    <message>
        <source>merchant (R13)</source>
        <translation>comerciante (R13)</translation>
    </message>
    <message>
        <source>first-mile carrier</source>
        <translation>transportista de primera milla</translation>
    </message>
    <message>
        <source>sorting carrier</source>
        <translation>transportista de clasificación</translation>
    </message>
    <message>
        <source>export broker</source>
        <translation>agente de aduanas de exportación</translation>
    </message>
    <message>
        <source>line-haul carrier</source>
        <translation>transportista principal</translation>
    </message>
    <message>
        <source>import broker</source>
        <translation>agente de aduanas de importación</translation>
    </message>
    <message>
        <source>overseas warehouse</source>
        <translation>almacén de destino</translation>
    </message>
    <message>
        <source>last-mile carrier</source>
        <translation>transportista de última milla</translation>
    </message>
    <message>
        <source>no accepted cause</source>
        <translation>sin causa admitida</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>aduana</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>fuerza mayor</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>The amount reaches the four-eyes limit</source>
        <translation>El importe alcanza el límite de doble control</translation>
    </message>
    <message>
        <source>The amount is raised above the computed one</source>
        <translation>El importe se ha elevado por encima del calculado</translation>
    </message>
    <message>
        <source>It is paid out of goodwill</source>
        <translation>Se paga por cortesía</translation>
    </message>
    <message>
        <source>This reason for a rejection always needs a second person</source>
        <translation>Este motivo de rechazo siempre necesita una segunda persona</translation>
    </message>
    <message>
        <source>The claim&apos;s value reaches the four-eyes limit</source>
        <translation>El valor de la reclamación alcanza el límite de doble control</translation>
    </message>
    <message>
        <source>The claim was reopened</source>
        <translation>La reclamación se reabrió</translation>
    </message>
    <message>
        <source>The claim is held for suspected fraud</source>
        <translation>La reclamación está retenida por sospecha de fraude</translation>
    </message>
    <message>
        <source>The claim belongs to the quality sample</source>
        <translation>La reclamación pertenece a la muestra de calidad</translation>
    </message>
    <message>
        <source>There is no exchange rate to compare the amount with the limits</source>
        <translation>No hay tipo de cambio con el que comparar el importe con los límites</translation>
    </message>
    <message>
        <source>Promise of plan %1: %2 days from the start</source>
        <translation>Promesa del plan %1: %2 días desde el inicio</translation>
    </message>
    <message>
        <source>Kept until the end of the promised day; late from</source>
        <translation>Vale hasta el final del día prometido; hay retraso desde</translation>
    </message>
    <message>
        <source>%1 hours: %2</source>
        <translation>%1 horas: %2</translation>
    </message>
    <message>
        <source>Counts as delivered, at local time</source>
        <translation>Cuenta como entregado, hora local</translation>
    </message>
    <message>
        <source>No tier of the plan pays for so many days late</source>
        <translation>Ningún tramo del plan paga por tantos días de retraso</translation>
    </message>
    <message>
        <source>Tier of the plan: %1 to %2 days late</source>
        <translation>Tramo del plan: de %1 a %2 días de retraso</translation>
    </message>
    <message>
        <source>Tier of the plan: from %1 days late</source>
        <translation>Tramo del plan: desde %1 días de retraso</translation>
    </message>
    <message>
        <source>Raised to the least amount of the tier</source>
        <translation>Elevado al importe mínimo del tramo</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>Importe fijo</translation>
    </message>
    <message>
        <source>%1 of the item price %2</source>
        <translation>%1 del precio del artículo %2</translation>
    </message>
    <message>
        <source>%1 of the shipping fee %2</source>
        <translation>%1 de los gastos de envío %2</translation>
    </message>
    <message>
        <source>The plan has no cap</source>
        <translation>El plan no tiene tope</translation>
    </message>
    <message>
        <source>Cap of the plan</source>
        <translation>Tope del plan</translation>
    </message>
    <message>
        <source>%1 at the rate %2, rounded down</source>
        <translation>%1 al tipo de cambio %2, redondeado a la baja</translation>
    </message>
    <message>
        <source>Never more than item %1 and shipping %2 less earlier refunds %3</source>
        <translation>Nunca más que artículo %1 y envío %2 menos reembolsos anteriores %3</translation>
    </message>
    <message>
        <source>Each line is rounded half up to the smallest unit; caps are rounded down</source>
        <translation>Cada línea se redondea a la unidad mínima más próxima; los topes, a la baja</translation>
    </message>
    <message>
        <source>Result, with code %1</source>
        <translation>Resultado, con el código %1</translation>
    </message>
    <message>
        <source>%1: %2 hours over plan, %3 of the cost to the %4</source>
        <translation>%1: %2 horas sobre el plan, %3 del coste para: %4</translation>
    </message>
    <message>
        <source>One person decides</source>
        <translation>Decide una persona</translation>
    </message>
    <message>
        <source>Further people who must confirm</source>
        <translation>Personas más que deben confirmar</translation>
    </message>
    <message>
        <source>Compared with the limits</source>
        <translation>Comparado con los límites</translation>
    </message>
    <message>
        <source>Compared with the limits at the rate %1 of %2, frozen</source>
        <translation>Comparado con los límites al tipo de cambio %1 del %2, congelado</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, peso %2</translation>
    </message>
    <message>
        <source>%1 ratings with the sum %2</source>
        <translation>%1 valoraciones con la suma %2</translation>
    </message>
    <message>
        <source>Mean with %1 ratings of %2 added as what is usual</source>
        <translation>Media con %1 valoraciones de %2 añadidas como habitual</translation>
    </message>
    <message>
        <source>A mean of %1 is worth no points, a mean of %2 all of them</source>
        <translation>Una media de %1 no da puntos, una media de %2 los da todos</translation>
    </message>
    <message>
        <source>Nothing happened to judge by: the weight goes to the others</source>
        <translation>No hubo nada que juzgar: el peso pasa a los demás</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Lower bound of the share (Wilson, z = %1): few cases count carefully</source>
        <translation>Límite inferior de la proporción (Wilson, z = %1): pocos casos cuentan con cautela</translation>
    </message>
    <message>
        <source>Weighted mean of the components</source>
        <translation>Media ponderada de los componentes</translation>
    </message>
    <message>
        <source>Deduction for upheld complaints, at most %1</source>
        <translation>Deducción por quejas confirmadas, como máximo %1</translation>
    </message>
    <message>
        <source>Minor complaints: %1, each %2</source>
        <translation>Quejas leves: %1, %2 cada una</translation>
    </message>
    <message>
        <source>Major complaints: %1, each %2</source>
        <translation>Quejas graves: %1, %2 cada una</translation>
    </message>
    <message>
        <source>Critical complaints: %1, each %2</source>
        <translation>Quejas críticas: %1, %2 cada una</translation>
    </message>
    <message>
        <source>Score: base less deduction, not below 0</source>
        <translation>Puntuación: base menos deducción, no inferior a 0</translation>
    </message>
    <message>
        <source>Star of the score alone</source>
        <translation>Estrella solo por la puntuación</translation>
    </message>
    <message>
        <source>Star of the score alone: its band begins at %1</source>
        <translation>Estrella solo por la puntuación: su banda empieza en %1</translation>
    </message>
    <message>
        <source>Star of the period before (periods below its edge: %1, periods carried: %2)</source>
        <translation>Estrella del periodo anterior (periodos bajo su límite: %1, periodos arrastrados: %2)</translation>
    </message>
    <message>
        <source>Critical complaints upheld: %1; from %2 on the star is at most %3</source>
        <translation>Quejas críticas confirmadas: %1; desde %2, la estrella es como máximo %3</translation>
    </message>
    <message>
        <source>False sign-offs: %1; from %2 on the star is at most %3</source>
        <translation>Firmas falsas de entrega: %1; desde %2, la estrella es como máximo %3</translation>
    </message>
    <message>
        <source>Too little data: the star before is kept, at most %1 periods; this is number %2</source>
        <translation>Pocos datos: se conserva la estrella anterior, %1 periodos como máximo; este es el número %2</translation>
    </message>
    <message>
        <source>Too little data for a star: at least %1 ratings and %2 deliveries are needed</source>
        <translation>Pocos datos para una estrella: hacen falta al menos %1 valoraciones y %2 entregas</translation>
    </message>
    <message>
        <source>The star rises, by at most %1 a period</source>
        <translation>La estrella sube, como máximo %1 por periodo</translation>
    </message>
    <message>
        <source>The star would rise, but the cap is lower</source>
        <translation>La estrella subiría, pero el tope es inferior</translation>
    </message>
    <message>
        <source>Below the edge %1 of the star: period %2 of %3, kept</source>
        <translation>Por debajo del límite %1 de la estrella: periodo %2 de %3, se conserva</translation>
    </message>
    <message>
        <source>The star falls: more than %1 below the edge %2, or below it for %3 periods in a row</source>
        <translation>La estrella baja: más de %1 por debajo del límite %2, o por debajo durante %3 periodos seguidos</translation>
    </message>
    <message>
        <source>Courier star by rule set %1, version %2</source>
        <translation>Estrella del repartidor según el conjunto de reglas %1, versión %2</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Delivered on time</source>
        <translation>Entregado a tiempo</translation>
    </message>
    <message>
        <source>Contact before delivery</source>
        <translation>Contacto antes de entregar</translation>
    </message>
    <message>
        <source>To the door on demand</source>
        <translation>A domicilio si se pide</translation>
    </message>
    <message>
        <source>Consent and notice at pick-up points</source>
        <translation>Permiso y aviso en puntos de recogida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of an explanation: %1 is a sentence without full stop, %2 what it came to.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>local rule</source>
        <extracomment>Mark behind a number that is an assumption of this house and not of the platform.</extracomment>
        <translation>regla local</translation>
    </message>
    <message>
        <source>%1: enough already, more of it has no effect</source>
        <translation>%1: ya es suficiente, más no tiene efecto</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1: points missing in all</source>
        <translation>%1: puntos que faltan en total</translation>
    </message>
    <message>
        <source>Further five-star ratings</source>
        <translation>Más valoraciones de cinco estrellas</translation>
    </message>
    <message>
        <source>More deliveries on time instead of late</source>
        <translation>Más entregas a tiempo en lugar de tarde</translation>
    </message>
    <message>
        <source>More deliveries with a call or message before</source>
        <translation>Más entregas con llamada o mensaje previo</translation>
    </message>
    <message>
        <source>More deliveries to the door when asked</source>
        <translation>Más entregas a domicilio cuando se piden</translation>
    </message>
    <message>
        <source>More pick-up point deliveries with consent and notice</source>
        <translation>Más entregas en punto de recogida con permiso y aviso</translation>
    </message>
    <message>
        <source>Fewest changes over all components together</source>
        <translation>El menor número de cambios entre todos los componentes</translation>
    </message>
    <message>
        <source>Further five-star ratings, everything else unchanged</source>
        <translation>Más valoraciones de cinco estrellas, sin cambiar nada más</translation>
    </message>
    <message>
        <source>%1 can still add at most</source>
        <translation>%1 aún puede añadir como máximo</translation>
    </message>
    <message>
        <source>The highest star is reached</source>
        <translation>Se ha alcanzado la estrella más alta</translation>
    </message>
    <message>
        <source>No track has all its data: there is no route to show</source>
        <translation>Ninguna vía tiene todos sus datos: no hay camino que mostrar</translation>
    </message>
    <message>
        <source>Shortest route to star %1</source>
        <translation>Camino más corto a la estrella %1</translation>
    </message>
    <message>
        <source>Nothing to lose: no star, or no data</source>
        <translation>Nada que perder: sin estrella o sin datos</translation>
    </message>
    <message>
        <source>Star %1 is kept; points to spare in the lowest indicator</source>
        <translation>Se conserva la estrella %1; puntos de sobra en el indicador más bajo</translation>
    </message>
    <message>
        <source>Star %1 is lost unless these points are won back</source>
        <translation>Se pierde la estrella %1 si no se recuperan estos puntos</translation>
    </message>
    <message>
        <source>The way to star %1</source>
        <translation>El camino a la estrella %1</translation>
    </message>
    <message>
        <source>Score needed</source>
        <translation>Puntuación necesaria</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nada lo impide</translation>
    </message>
    <message>
        <source>Too few deliveries for a star: ratings alone cannot help</source>
        <translation>Pocas entregas para una estrella: las valoraciones solas no bastan</translation>
    </message>
    <message>
        <source>Not in this period: the star rises by a limited number a period</source>
        <translation>No en este periodo: la estrella sube un número limitado por periodo</translation>
    </message>
    <message>
        <source>Not while the cap holds: complaints must leave the window first</source>
        <translation>No mientras dure el tope: las quejas deben salir antes de la ventana</translation>
    </message>
    <message>
        <source>Out of reach with five-star ratings alone</source>
        <translation>Fuera de alcance solo con valoraciones de cinco estrellas</translation>
    </message>
    <message>
        <source>%1: a missing indicator gives the track no star</source>
        <translation>%1: si falta un indicador, la vía no tiene estrella</translation>
    </message>
    <message>
        <source>%1, enough for star %2; this decides</source>
        <translation>%1, suficiente para la estrella %2; esto decide</translation>
    </message>
    <message>
        <source>%1, enough for star %2</source>
        <translation>%1, suficiente para la estrella %2</translation>
    </message>
    <message>
        <source>Star %1 begins at %2; %3 points are missing</source>
        <translation>La estrella %1 empieza en %2; faltan %3 puntos</translation>
    </message>
    <message>
        <source>%1: the lowest indicator decides</source>
        <translation>%1: decide el indicador más bajo</translation>
    </message>
    <message>
        <source>No data for this track; the other one still counts</source>
        <translation>Sin datos de esta vía; la otra sigue contando</translation>
    </message>
    <message>
        <source>Customized track</source>
        <translation>Vía a medida</translation>
    </message>
    <message>
        <source>Ready-to-ship track</source>
        <translation>Vía listo para enviar</translation>
    </message>
    <message>
        <source>Seller and product quality</source>
        <translation>Calidad del vendedor y del producto</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>After-sales service</source>
        <translation>Servicio posventa</translation>
    </message>
    <message>
        <source>Seller star by rule set %1, version %2</source>
        <translation>Estrella del vendedor según el conjunto de reglas %1, versión %2</translation>
    </message>
    <message>
        <source>The higher track is published; at a tie the first</source>
        <translation>Se publica la vía más alta; en caso de empate, la primera</translation>
    </message>
    <message>
        <source>To be audited: people excluded %1 of %2 ratings; the export does not say who</source>
        <translation>Para auditar: se excluyeron a mano %1 de %2 valoraciones; la exportación no dice quién</translation>
    </message>
    <message>
        <source>Excluded with code %1</source>
        <translation>Excluidas con el código %1</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>demasiado pocas para mostrarlas</translation>
    </message>
    <message>
        <source>Fewer than %1 ratings: they stay anonymous</source>
        <translation>Menos de %1 valoraciones: siguen siendo anónimas</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>The decimal sign of this language, nothing else: a point in English and Chinese, a comma in Spanish.</extracomment>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The stored columns are damaged. Import the data again.</source>
        <translation>Las columnas guardadas están dañadas. Importe los datos de nuevo.</translation>
    </message>
    <message>
        <source>%1 has a value of its own in nearly every row and cannot be counted.</source>
        <translation>%1 tiene un valor distinto en casi cada fila y no se puede contar por valores.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>Write a value after &quot;%1:&quot;.</source>
        <translation>Escriba un valor después de «%1:».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write for example %2:2024-03-05, %2:2024-03 or %2:&gt;=2024-01-31.</source>
        <translation>«%1» no es una fecha. Escriba por ejemplo %2:2024-03-05, %2:2024-03 o %2:&gt;=2024-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number. Write for example %2:4, %2:&gt;=4 or %2:2..5.</source>
        <translation>«%1» no es un número entero. Escriba por ejemplo %2:4, %2:&gt;=4 o %2:2..5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number with at most %2 decimals. Write for example %3:&gt;=84.99.</source>
        <translation>«%1» no es un número con %2 decimales como máximo. Escriba por ejemplo %3:&gt;=84.99.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. Write %2:yes or %2:no.</source>
        <translation>«%1» no es ni sí ni no. Escriba %2:yes o %2:no.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2: the data has none.</source>
        <translation>«%1» no es un valor de %2: los datos no contienen ninguno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. Did you mean &quot;%3&quot;?</source>
        <translation>«%1» no es un valor de %2. ¿Quería decir «%3»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. Its values: %3.</source>
        <translation>«%1» no es un valor de %2. Sus valores: %3.</translation>
    </message>
    <message>
        <source>%1 holds words, which are not larger or smaller. Write %1:%2.</source>
        <translation>%1 contiene palabras, que no son mayores ni menores. Escriba %1:%2.</translation>
    </message>
    <message>
        <source>An amount needs its currency. Write for example %1.</source>
        <translation>Un importe necesita su moneda. Escriba por ejemplo %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency. Write its three letters, for example %2:&gt;=EUR10.</source>
        <translation>«%1» no es una moneda. Escriba sus tres letras, por ejemplo %2:&gt;=EUR10.</translation>
    </message>
    <message>
        <source>A range of amounts has one currency, not %1 and %2.</source>
        <translation>Un intervalo de importes tiene una sola moneda, no %1 y %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount in %2. Write for example %3.</source>
        <translation>«%1» no es un importe en %2. Escriba por ejemplo %3.</translation>
    </message>
    <message>
        <source>%1 holds texts, which are not larger or smaller. Write %1:%2.</source>
        <translation>%1 contiene textos, que no son mayores ni menores. Escriba %1:%2.</translation>
    </message>
    <message>
        <source>%1 is a curve and cannot be filtered.</source>
        <translation>%1 es una curva y no se puede filtrar.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>No hay ninguna columna «%1». ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a direction: write asc or desc.</source>
        <translation>«%1» no es un sentido de orden: escriba asc o desc.</translation>
    </message>
    <message>
        <source>The stored score history is damaged. Import the data again.</source>
        <translation>El historial de puntuaciones guardado está dañado. Importe los datos de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal number</source>
        <translation>«%1» no es un número decimal</translation>
    </message>
    <message>
        <source>has more than %1 digits</source>
        <translation>tiene más de %1 cifras</translation>
    </message>
    <message>
        <source>has more than %1 decimals</source>
        <translation>tiene más de %1 decimales</translation>
    </message>
    <message>
        <source>a score must be from 0 to 100</source>
        <translation>una puntuación debe estar entre 0 y 100</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>El importe es demasiado grande.</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>El importe no puede ser negativo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount of money.</source>
        <translation>«%1» no es un importe de dinero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an exchange rate.</source>
        <translation>«%1» no es un tipo de cambio.</translation>
    </message>
    <message>
        <source>A weight must not be negative.</source>
        <translation>Un peso no puede ser negativo.</translation>
    </message>
    <message>
        <source>There is nothing to split by.</source>
        <translation>No hay nada según lo que repartir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known currency.</source>
        <translation>«%1» no es una moneda conocida.</translation>
    </message>
    <message>
        <source>the parcel&apos;s prices are in different currencies</source>
        <translation>los precios del paquete están en monedas distintas</translation>
    </message>
    <message>
        <source>“%1” is not a currency in which claims can be paid</source>
        <translation>«%1» no es una moneda en la que se puedan pagar reclamaciones</translation>
    </message>
    <message>
        <source>the time zone “%1” is not known here, so its days cannot be counted</source>
        <translation>aquí no se conoce la zona horaria «%1», así que no se pueden contar sus días</translation>
    </message>
    <message>
        <source>there is no conduct window for “%1”, so there is nothing to compute a star from</source>
        <translation>no hay ninguna ventana de conducta de «%1», así que no se puede calcular una estrella</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>the data are of %1, and what they said on %2 is not kept: choose that day or a later one</source>
        <translation>los datos son del %1, y lo que decían el %2 no se conserva: elija ese día o uno posterior</translation>
    </message>
    <message>
        <source>cannot write the file: %1; choose another folder or free some space</source>
        <translation>no se puede escribir el archivo: %1; elija otra carpeta o libere espacio</translation>
    </message>
    <message>
        <source>there is no %1 “%2” in this export</source>
        <translation>en esta exportación no hay %1 «%2»</translation>
    </message>
    <message>
        <source>an .xlsx sheet holds 1,048,576 rows; narrow the filter or export .csv</source>
        <translation>una hoja .xlsx admite 1 048 576 filas; acote el filtro o exporte a .csv</translation>
    </message>
    <message>
        <source>an export goes to a .csv, .tsv, .xlsx or .pdf file, not to “%1”</source>
        <translation>se exporta a un archivo .csv, .tsv, .xlsx o .pdf, no a «%1»</translation>
    </message>
    <message>
        <source>the program&apos;s own rule set is missing; install it again</source>
        <translation>falta el conjunto de reglas del propio programa; instálelo de nuevo</translation>
    </message>
    <message>
        <source>cannot read the file: %1</source>
        <translation>no se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB, so it is no rule set</source>
        <translation>el archivo supera 1 MiB, así que no es un conjunto de reglas</translation>
    </message>
    <message>
        <source>there is no rule set “%1” and no file of that name; there are %2</source>
        <translation>no hay ningún conjunto de reglas «%1» ni archivo con ese nombre; hay %2</translation>
    </message>
    <message>
        <source>the file is larger than 256 MiB</source>
        <translation>el archivo supera los 256 MiB</translation>
    </message>
    <message>
        <source>there is no kind “%1”; there are courier, seller, claim and page</source>
        <translation>no hay ningún tipo «%1»; los tipos son courier, seller, claim y page</translation>
    </message>
    <message>
        <source>there is no track “%1”; there are %2</source>
        <translation>no hay ninguna vía «%1»; hay %2</translation>
    </message>
    <message>
        <source>there is no indicator “%1”; there are %2</source>
        <translation>no hay ningún indicador «%1»; hay %2</translation>
    </message>
    <message>
        <source>there are no scores for “%1”, so there is nothing to compute a star from</source>
        <translation>no hay puntuaciones de «%1», así que no se puede calcular una estrella</translation>
    </message>
    <message>
        <source>there is no data yet: sync an export first (stardesk-cli sync SOURCE --trust KEY)</source>
        <translation>todavía no hay datos: sincronice antes una exportación (stardesk-cli sync SOURCE --trust KEY)</translation>
    </message>
    <message>
        <source>say which key to trust: --trust PUBKEY_OR_FILE</source>
        <translation>indique en qué clave confiar: --trust PUBKEY_OR_FILE</translation>
    </message>
    <message>
        <source>%1 has no column “%2”; it has %3</source>
        <translation>%1 no tiene la columna «%2»; tiene %3</translation>
    </message>
    <message>
        <source>stopped; no file was written</source>
        <translation>detenido; no se escribió ningún archivo</translation>
    </message>
    <message>
        <source>there is no column “%1” to count</source>
        <translation>no hay ninguna columna «%1» que contar</translation>
    </message>
    <message>
        <source>A start and a later end such as &quot;09:00&quot; are needed.</source>
        <translation>Hacen falta un inicio y un fin posterior, como «09:00».</translation>
    </message>
    <message>
        <source>The working hours overlap or are out of order.</source>
        <translation>Las horas de trabajo se solapan o están desordenadas.</translation>
    </message>
    <message>
        <source>There are no working hours.</source>
        <translation>No hay horas de trabajo.</translation>
    </message>
    <message>
        <source>There is no working weekday.</source>
        <translation>No hay ningún día laborable.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known time zone.</source>
        <translation>«%1» no es una zona horaria conocida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>OFF or WORK is needed here.</source>
        <translation>Aquí hace falta OFF o WORK.</translation>
    </message>
    <message>
        <source>true or false is needed here.</source>
        <translation>Aquí hace falta true o false.</translation>
    </message>
    <message>
        <source>The day %1 stands twice.</source>
        <translation>El día %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 minutes are outside 0 to %2.</source>
        <translation>%1 minutos están fuera del intervalo de 0 a %2.</translation>
    </message>
    <message>
        <source>The calendar holds too little working time.</source>
        <translation>El calendario contiene demasiado poco tiempo de trabajo.</translation>
    </message>
    <message>
        <source>The clock does not run.</source>
        <translation>El plazo no está en marcha.</translation>
    </message>
    <message>
        <source>%1 hours are outside 0 to %2.</source>
        <translation>%1 horas están fuera del intervalo de 0 a %2.</translation>
    </message>
    <message>
        <source>The rule set has no compensation plan &quot;%1&quot;.</source>
        <translation>El conjunto de reglas no tiene el plan de compensación «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an instant.</source>
        <translation>«%1» no es un instante.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known word.</source>
        <translation>«%1» no es una palabra conocida.</translation>
    </message>
    <message>
        <source>The field is missing.</source>
        <translation>Falta el campo.</translation>
    </message>
    <message>
        <source>Hours of %1 stages are needed.</source>
        <translation>Hacen falta las horas de %1 etapas.</translation>
    </message>
    <message>
        <source>This cannot be done to the claim in its present state.</source>
        <translation>Esto no se puede hacer con la reclamación en su estado actual.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Su función no incluye esto.</translation>
    </message>
    <message>
        <source>You have acted on this decision already; another person must do this.</source>
        <translation>Usted ya ha intervenido en esta decisión; debe hacerlo otra persona.</translation>
    </message>
    <message>
        <source>You took part in this review; somebody who did not must confirm it.</source>
        <translation>Usted participó en esta revisión; debe confirmarla alguien que no lo hiciera.</translation>
    </message>
    <message>
        <source>You checked in this review and can no longer take part in it.</source>
        <translation>Usted hizo de verificador en esta revisión y ya no puede participar en ella.</translation>
    </message>
    <message>
        <source>This person took part in an earlier review of the claim.</source>
        <translation>Esta persona participó en una revisión anterior de la reclamación.</translation>
    </message>
    <message>
        <source>The evidence has changed since the proposal; return it with K03.</source>
        <translation>Las pruebas han cambiado desde la propuesta; devuélvala con K03.</translation>
    </message>
    <message>
        <source>Somebody else has taken or changed the claim meanwhile.</source>
        <translation>Entretanto, otra persona ha tomado o cambiado la reclamación.</translation>
    </message>
    <message>
        <source>Somebody else holds the claim.</source>
        <translation>Otra persona tiene la reclamación.</translation>
    </message>
    <message>
        <source>The claim was returned too often; the lead must assign it anew.</source>
        <translation>La reclamación se ha devuelto demasiadas veces; el jefe de equipo debe asignarla de nuevo.</translation>
    </message>
    <message>
        <source>The amount is above your own limit.</source>
        <translation>El importe supera su propio límite.</translation>
    </message>
    <message>
        <source>There is no exchange rate of this day to compare the amount with the limit.</source>
        <translation>No hay tipo de cambio de ese día con el que comparar el importe con el límite.</translation>
    </message>
    <message>
        <source>A reason code is required.</source>
        <translation>Hace falta un código de motivo.</translation>
    </message>
    <message>
        <source>This reason code does not fit the action.</source>
        <translation>Este código de motivo no corresponde a la acción.</translation>
    </message>
    <message>
        <source>This decision needs a comment that says why.</source>
        <translation>Esta decisión necesita un comentario que diga por qué.</translation>
    </message>
    <message>
        <source>An approved amount must be above zero.</source>
        <translation>Un importe aprobado debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>The amount is above what can be paid here.</source>
        <translation>El importe supera lo que se puede pagar aquí.</translation>
    </message>
    <message>
        <source>The time for this is over.</source>
        <translation>El plazo para esto ha terminado.</translation>
    </message>
    <message>
        <source>It is too early for this.</source>
        <translation>Es demasiado pronto para esto.</translation>
    </message>
    <message>
        <source>The number of attempts is used up.</source>
        <translation>Se ha agotado el número de intentos.</translation>
    </message>
    <message>
        <source>Required evidence is missing.</source>
        <translation>Faltan pruebas obligatorias.</translation>
    </message>
    <message>
        <source>The claim is flagged; a person must decide.</source>
        <translation>La reclamación está marcada; debe decidir una persona.</translation>
    </message>
    <message>
        <source>A reference is required.</source>
        <translation>Hace falta una referencia.</translation>
    </message>
    <message>
        <source>Say to whom the claim is assigned.</source>
        <translation>Indique a quién se asigna la reclamación.</translation>
    </message>
    <message>
        <source>There is such a claim already.</source>
        <translation>Ya existe una reclamación así.</translation>
    </message>
    <message>
        <source>This decision&apos;s identity was used before with another content.</source>
        <translation>El identificador de esta decisión ya se usó con otro contenido.</translation>
    </message>
    <message>
        <source>The tier ends before it begins.</source>
        <translation>El tramo termina antes de empezar.</translation>
    </message>
    <message>
        <source>The tier pays nothing.</source>
        <translation>El tramo no paga nada.</translation>
    </message>
    <message>
        <source>An object is needed here.</source>
        <translation>Aquí hace falta un objeto.</translation>
    </message>
    <message>
        <source>The plan has no tier.</source>
        <translation>El plan no tiene ningún tramo.</translation>
    </message>
    <message>
        <source>The tiers from day %1 and from day %2 overlap.</source>
        <translation>Los tramos desde el día %1 y desde el día %2 se solapan.</translation>
    </message>
    <message>
        <source>The cap is in %1: a rate to %2 is needed.</source>
        <translation>El tope está en %1: hace falta un tipo de cambio a %2.</translation>
    </message>
    <message>
        <source>The plan %1 pays in %2, not in %3.</source>
        <translation>El plan %1 paga en %2, no en %3.</translation>
    </message>
    <message>
        <source>must be a list of two numbers</source>
        <translation>debe ser una lista de dos números</translation>
    </message>
    <message>
        <source>the first number must be below the second</source>
        <translation>el primer número debe ser menor que el segundo</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser %1 como máximo</translation>
    </message>
    <message>
        <source>must be a pair of lowest score and star</source>
        <translation>debe ser un par de puntuación mínima y estrella</translation>
    </message>
    <message>
        <source>bands must descend in score and in star</source>
        <translation>las bandas deben descender en puntuación y en estrella</translation>
    </message>
    <message>
        <source>the last band must begin at 0</source>
        <translation>la última banda debe empezar en 0</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>is above the total (%1 of %2)</source>
        <translation>supera el total (%1 de %2)</translation>
    </message>
    <message>
        <source>must be a star from 1 to 5, or null</source>
        <translation>debe ser una estrella de 1 a 5, o null</translation>
    </message>
    <message>
        <source>%1 ratings of 1 to 5 cannot sum to %2</source>
        <translation>%1 valoraciones de 1 a 5 no pueden sumar %2</translation>
    </message>
    <message>
        <source>The delay is excused: there is no cost to split.</source>
        <translation>El retraso está justificado: no hay coste que repartir.</translation>
    </message>
    <message>
        <source>names no measure</source>
        <translation>no nombra ninguna medida</translation>
    </message>
    <message>
        <source>a window ends after days or after months</source>
        <translation>una ventana termina tras unos días o tras unos meses</translation>
    </message>
    <message>
        <source>the window ends before it opens</source>
        <translation>la ventana termina antes de abrirse</translation>
    </message>
    <message>
        <source>Two rates from %1 to %2 are valid on %3.</source>
        <translation>Dos tipos de cambio de %1 a %2 son válidos el %3.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Aquí hace falta un número entero.</translation>
    </message>
    <message>
        <source>%1 is too small: the least is %2.</source>
        <translation>%1 es demasiado pequeño: el mínimo es %2.</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3.</source>
        <translation>%1 está fuera del intervalo de %2 a %3.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Aquí hace falta un texto.</translation>
    </message>
    <message>
        <source>A list is needed here.</source>
        <translation>Aquí hace falta una lista.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a local time.</source>
        <translation>«%1» no es una hora local.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no platform</source>
        <translation>«%1» no es una plataforma</translation>
    </message>
    <message>
        <source>must be after valid_from</source>
        <translation>debe ser posterior a valid_from</translation>
    </message>
    <message>
        <source>the validity overlaps that of %1</source>
        <translation>la vigencia se solapa con la de %1</translation>
    </message>
    <message>
        <source>lies inside the window that it judges</source>
        <translation>queda dentro de la ventana que juzga</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency code</source>
        <translation>«%1» no es un código de moneda</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>This is no line of the region table.</source>
        <translation>Esto no es una línea de la tabla de regiones.</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>debe ser un texto no vacío</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be a list that is not empty</source>
        <translation>debe ser una lista no vacía</translation>
    </message>
    <message>
        <source>must be a day as YYYY-MM-DD</source>
        <translation>debe ser un día como YYYY-MM-DD</translation>
    </message>
    <message>
        <source>must be a list of JSON pointers</source>
        <translation>debe ser una lista de punteros JSON</translation>
    </message>
    <message>
        <source>the rule set is no JSON object (byte %1)</source>
        <translation>el conjunto de reglas no es un objeto JSON (byte %1)</translation>
    </message>
    <message>
        <source>version %1 is already known with another content</source>
        <translation>la versión %1 ya se conoce con otro contenido</translation>
    </message>
    <message>
        <source>the validity overlaps that of rule set %1</source>
        <translation>la vigencia se solapa con la del conjunto de reglas %1</translation>
    </message>
    <message>
        <source>there is no rule set %1</source>
        <translation>no hay ningún conjunto de reglas %1</translation>
    </message>
    <message>
        <source>no rule set is valid on %1</source>
        <translation>ningún conjunto de reglas es válido el %1</translation>
    </message>
    <message>
        <source>rule set %1 is not valid on %2</source>
        <translation>el conjunto de reglas %1 no es válido el %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of vector</source>
        <translation>«%1» no es un tipo de vector</translation>
    </message>
    <message>
        <source>the file is no JSON object (byte %1)</source>
        <translation>el archivo no es un objeto JSON (byte %1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice</source>
        <translation>«%1» aparece aquí dos veces</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>tiene más de %1 elementos</translation>
    </message>
    <message>
        <source>a threshold has at most two decimals</source>
        <translation>un umbral tiene dos decimales como máximo</translation>
    </message>
    <message>
        <source>thresholds must ascend</source>
        <translation>los umbrales deben ascender</translation>
    </message>
    <message>
        <source>must be a time as HH:MM:SS</source>
        <translation>debe ser una hora como HH:MM:SS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no indicator of this rule set</source>
        <translation>«%1» no es un indicador de este conjunto de reglas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no track of this rule set</source>
        <translation>«%1» no es una vía de este conjunto de reglas</translation>
    </message>
    <message>
        <source>a gate needs at_least or at_most</source>
        <translation>un requisito necesita at_least o at_most</translation>
    </message>
    <message>
        <source>must be a list of %1 scores</source>
        <translation>debe ser una lista de %1 puntuaciones</translation>
    </message>
    <message>
        <source>must be an instant with an offset (ISO 8601)</source>
        <translation>debe ser un instante con desfase horario (ISO 8601)</translation>
    </message>
    <message>
        <source>a count must not be negative</source>
        <translation>un recuento no puede ser negativo</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of vector.</source>
        <translation>«%1» no es un tipo de vector.</translation>
    </message>
    <message>
        <source>The program lacks its table %1.</source>
        <translation>Al programa le falta su tabla %1.</translation>
    </message>
    <message>
        <source>A demo has 31 to 1000 days, at most 9,999,999 couriers and sellers, and at most 8,000,000 claims.</source>
        <translation>Una demostración tiene de 31 a 1000 días, 9 999 999 repartidores y vendedores como máximo y 8 000 000 reclamaciones como máximo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Line %1 of table %2 cannot be read.</source>
        <translation>No se puede leer la línea %1 de la tabla %2.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>No se puede abrir la carpeta: %1.</translation>
    </message>
    <message>
        <source>Another program is publishing into this feed; try again later.</source>
        <translation>Otro programa está publicando en esta exportación; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The folder is not empty and is not a feed; nothing was written.</source>
        <translation>La carpeta no está vacía y no es una exportación; no se escribió nada.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>No se puede escribir: %1.</translation>
    </message>
    <message>
        <source>The feed has a format that this version of Stardesk does not know; install a newer one.</source>
        <translation>La exportación tiene un formato que esta versión de Stardesk no conoce; instale una más reciente.</translation>
    </message>
    <message>
        <source>The head contradicts itself: its dates, its versions or its chain of deltas do not fit.</source>
        <translation>La cabecera se contradice: sus fechas, sus versiones o su cadena de deltas no concuerdan.</translation>
    </message>
    <message>
        <source>The sync was stopped; the data is as it was.</source>
        <translation>La sincronización se detuvo; los datos siguen como estaban.</translation>
    </message>
    <message>
        <source>The manifest contradicts itself: its parts, types or versions do not fit.</source>
        <translation>El manifiesto se contradice: sus partes, tipos o versiones no concuerdan.</translation>
    </message>
    <message>
        <source>The feed uses schema %1, this version of Stardesk reads schema %2; install a newer one.</source>
        <translation>La exportación usa el esquema %1, esta versión de Stardesk lee el esquema %2; instale una más reciente.</translation>
    </message>
    <message>
        <source>The keys of this feed are older than or other than those this desk already trusts.</source>
        <translation>Las claves de esta exportación son más antiguas que aquellas en las que este puesto ya confía, o distintas.</translation>
    </message>
    <message>
        <source>The head names keys (root %1) that the feed does not hold.</source>
        <translation>La cabecera nombra claves (raíz %1) que la exportación no contiene.</translation>
    </message>
    <message>
        <source>This is another feed than the one this store belongs to.</source>
        <translation>Esta exportación no es la que corresponde a este almacén.</translation>
    </message>
    <message>
        <source>The feed has another scope (employers, markets, roles) than this store.</source>
        <translation>La exportación tiene otro ámbito (empresas, mercados, funciones) que este almacén.</translation>
    </message>
    <message>
        <source>The feed is version %1, but this desk has already seen version %2: an old copy is refused.</source>
        <translation>La exportación es la versión %1, pero este puesto ya ha visto la versión %2: se rechaza una copia antigua.</translation>
    </message>
    <message>
        <source>There are two different feeds with version %1; ask the publisher.</source>
        <translation>Hay dos exportaciones distintas con la versión %1; pregunte a quien publica.</translation>
    </message>
    <message>
        <source>The manifest belongs to another feed, epoch or version than the head says.</source>
        <translation>El manifiesto pertenece a otra exportación, época o versión que la que indica la cabecera.</translation>
    </message>
    <message>
        <source>The feed is dated in the future; check the clock of this computer.</source>
        <translation>La exportación lleva una fecha futura; revise el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>Records of the type %1 come after a type that refers to them.</source>
        <translation>Los registros del tipo %1 vienen después de un tipo que se refiere a ellos.</translation>
    </message>
    <message>
        <source>This feed was made for another scope or kind (demo or real); choose another folder.</source>
        <translation>Esta exportación se hizo para otro ámbito o clase (demostración o real); elija otra carpeta.</translation>
    </message>
    <message>
        <source>Publishing was stopped; the feed is as it was.</source>
        <translation>La publicación se detuvo; la exportación sigue como estaba.</translation>
    </message>
    <message>
        <source>The manifest grew beyond what a reader takes; use larger parts.</source>
        <translation>El manifiesto ha crecido más de lo que admite un lector; use partes mayores.</translation>
    </message>
    <message>
        <source>The feed is not signed by the trusted key %1; nothing was read from it.</source>
        <translation>La exportación no está firmada con la clave de confianza %1; no se leyó nada de ella.</translation>
    </message>
    <message>
        <source>The first root does not list the key that signed it.</source>
        <translation>La primera raíz no incluye la clave que la firmó.</translation>
    </message>
    <message>
        <source>The chain of roots skips or repeats a number.</source>
        <translation>La cadena de raíces se salta o repite un número.</translation>
    </message>
    <message>
        <source>It is larger than the %1 bytes it may have.</source>
        <translation>Supera los %1 bytes que puede tener.</translation>
    </message>
    <message>
        <source>Its content is not what the signed feed names (size or SHA-256 differ).</source>
        <translation>Su contenido no es el que nombra la exportación firmada (difieren el tamaño o el SHA-256).</translation>
    </message>
    <message>
        <source>There is no feed: no such folder or file.</source>
        <translation>No hay exportación: no existe tal carpeta o archivo.</translation>
    </message>
    <message>
        <source>No feed is known yet: say where it lies (sync SOURCE --trust KEY).</source>
        <translation>Todavía no se conoce ninguna exportación: indique dónde está (sync SOURCE --trust KEY).</translation>
    </message>
    <message>
        <source>The first sync needs the publisher&apos;s key (--trust KEY), given to you by a way you trust.</source>
        <translation>La primera sincronización necesita la clave de quien publica (--trust KEY), recibida por un medio de su confianza.</translation>
    </message>
    <message>
        <source>This store belongs to the key %1; another key is refused.</source>
        <translation>Este almacén pertenece a la clave %1; se rechaza otra clave.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>The feed holds %1 rows of %2, but its manifest says %3.</source>
        <translation>La exportación contiene %1 filas de %2, pero su manifiesto dice %3.</translation>
    </message>
    <message>
        <source>The rows of %1 are not those, or not in the versions, that the manifest sums up.</source>
        <translation>Las filas de %1 no son las que suma el manifiesto, o no en esas versiones.</translation>
    </message>
    <message>
        <source>The required field %1 is missing.</source>
        <translation>Falta el campo obligatorio %1.</translation>
    </message>
    <message>
        <source>The field %1 has a value of another type or form: %2</source>
        <translation>El campo %1 tiene un valor de otro tipo o forma: %2</translation>
    </message>
    <message>
        <source>The field %1 has a value that is not in its list: %2</source>
        <translation>El campo %1 tiene un valor que no está en su lista: %2</translation>
    </message>
    <message>
        <source>The field %1 has a value out of range: %2</source>
        <translation>El campo %1 tiene un valor fuera de su intervalo: %2</translation>
    </message>
    <message>
        <source>The field %1 has a control character or a text not in normal form C: %2</source>
        <translation>El campo %1 tiene un carácter de control o un texto que no está en la forma normal C: %2</translation>
    </message>
    <message>
        <source>The field %1 is no record key (1 to 64 of A-Z a-z 0-9 . _ : / -): %2</source>
        <translation>El campo %1 no es una clave de registro (de 1 a 64 caracteres de A-Z a-z 0-9 . _ : / -): %2</translation>
    </message>
    <message>
        <source>The field %1 stands twice.</source>
        <translation>El campo %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>The field %1 counts more than its total: %2</source>
        <translation>El campo %1 cuenta más que su total: %2</translation>
    </message>
    <message>
        <source>The field %1 stands without its other half (amount and currency).</source>
        <translation>El campo %1 está sin su otra mitad (importe y moneda).</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>This is no name of a feed&apos;s object.</source>
        <translation>Esto no es el nombre de un objeto de exportación.</translation>
    </message>
    <message>
        <source>It is missing in the feed %1.</source>
        <translation>Falta en la exportación %1.</translation>
    </message>
    <message>
        <source>It is a link; only regular files are read.</source>
        <translation>Es un enlace; solo se leen archivos normales.</translation>
    </message>
    <message>
        <source>It is larger than an object of its kind may be.</source>
        <translation>Es mayor de lo que puede ser un objeto de su clase.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>The signature lines are damaged.</source>
        <translation>Las líneas de la firma están dañadas.</translation>
    </message>
    <message>
        <source>The signature is of a kind that is not accepted; sign with a minisign that pre-hashes.</source>
        <translation>La firma es de una clase que no se acepta; firme con un minisign que haga el hash previo.</translation>
    </message>
    <message>
        <source>It is signed with another key than the trusted key %1.</source>
        <translation>Está firmado con otra clave que la de confianza %1.</translation>
    </message>
    <message>
        <source>The signature does not match: the content was changed after it was signed.</source>
        <translation>La firma no coincide: el contenido se cambió después de firmarlo.</translation>
    </message>
    <message>
        <source>The key file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo de clave: %1.</translation>
    </message>
    <message>
        <source>This is not a minisign secret key.</source>
        <translation>Esto no es una clave secreta de minisign.</translation>
    </message>
    <message>
        <source>This is not a minisign public key (56 letters that begin with RW).</source>
        <translation>Esto no es una clave pública de minisign (56 letras que empiezan por RW).</translation>
    </message>
    <message>
        <source>Neither a minisign public key nor a file that can be read: %1.</source>
        <translation>No es ni una clave pública de minisign ni un archivo legible: %1.</translation>
    </message>
    <message>
        <source>A key file of this name exists already; it is left as it is.</source>
        <translation>Ya existe un archivo de clave con este nombre; se deja como está.</translation>
    </message>
    <message>
        <source>The signing key cannot be read.</source>
        <translation>No se puede leer la clave de firma.</translation>
    </message>
    <message>
        <source>Others may read this signing key; make it yours alone first (chmod 600).</source>
        <translation>Otros pueden leer esta clave de firma; hágala antes solo suya (chmod 600).</translation>
    </message>
    <message>
        <source>This signing key is locked by a password; make one without (minisign -G -W, or keygen).</source>
        <translation>Esta clave de firma está protegida con contraseña; cree una sin ella (minisign -G -W, o keygen).</translation>
    </message>
    <message>
        <source>The line is not one strict JSON object.</source>
        <translation>La línea no es un único objeto JSON estricto.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La línea es demasiado larga.</translation>
    </message>
    <message>
        <source>The record key %1 stands twice or out of order.</source>
        <translation>La clave de registro %1 aparece dos veces o desordenada.</translation>
    </message>
    <message>
        <source>The part cannot be unpacked: its compressed data is damaged.</source>
        <translation>La parte no se puede descomprimir: sus datos comprimidos están dañados.</translation>
    </message>
    <message>
        <source>The part is not what the signed feed names: it was changed, cut or mixed up.</source>
        <translation>La parte no es la que nombra la exportación firmada: se cambió, se cortó o se confundió.</translation>
    </message>
    <message>
        <source>The part is compressed without a checksum.</source>
        <translation>La parte está comprimida sin suma de control.</translation>
    </message>
    <message>
        <source>The part unpacks to more bytes than it declares.</source>
        <translation>La parte descomprimida ocupa más bytes de los que declara.</translation>
    </message>
    <message>
        <source>The part does not unpack to the bytes it declares.</source>
        <translation>La parte descomprimida no ocupa los bytes que declara.</translation>
    </message>
    <message>
        <source>The part cannot be compressed.</source>
        <translation>La parte no se puede comprimir.</translation>
    </message>
    <message>
        <source>The packed file is cut short or damaged; fetch or pack it again.</source>
        <translation>El archivo empaquetado está cortado o dañado; descárguelo o empaquételo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Below the lowest allowed value, %1</source>
        <translation>Por debajo del valor mínimo permitido, %1</translation>
    </message>
    <message>
        <source>Above the highest allowed value, %1</source>
        <translation>Por encima del valor máximo permitido, %1</translation>
    </message>
    <message>
        <source>The bytes are not text in the file&apos;s encoding.</source>
        <translation>Los bytes no son texto en la codificación del archivo.</translation>
    </message>
    <message>
        <source>A value is required here.</source>
        <translation>Aquí hace falta un valor.</translation>
    </message>
    <message>
        <source>Longer than %1 characters.</source>
        <translation>Más de %1 caracteres.</translation>
    </message>
    <message>
        <source>Shorter than %1 characters.</source>
        <translation>Menos de %1 caracteres.</translation>
    </message>
    <message>
        <source>Not one of %1</source>
        <translation>No es uno de %1</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>No es un número entero.</translation>
    </message>
    <message>
        <source>Not a number with at most %1 decimals.</source>
        <translation>No es un número con %1 decimales como máximo.</translation>
    </message>
    <message>
        <source>Not a date of the calendar in the form %1</source>
        <translation>No es una fecha del calendario con la forma %1</translation>
    </message>
    <message>
        <source>A local time must not carry an offset.</source>
        <translation>Una hora local no debe llevar desfase horario.</translation>
    </message>
    <message>
        <source>The file is empty; a header row is needed.</source>
        <translation>El archivo está vacío; hace falta una fila de encabezado.</translation>
    </message>
    <message>
        <source>The row that begins here has a quote that is never closed.</source>
        <translation>La fila que empieza aquí tiene unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>Column “%1” holds a floating-point number or bytes.</source>
        <translation>La columna «%1» contiene un número de coma flotante o bytes.</translation>
    </message>
    <message>
        <source>Shared queries are named like 10_order_total.sql.</source>
        <translation>Las consultas compartidas se llaman como 10_order_total.sql.</translation>
    </message>
    <message>
        <source>The file is not named after a record type.</source>
        <translation>El archivo no lleva el nombre de un tipo de registro.</translation>
    </message>
    <message>
        <source>The recipe has no TYPE.sql file.</source>
        <translation>La receta no tiene ningún archivo TYPE.sql.</translation>
    </message>
    <message>
        <source>This key is missing or not what it must be: %1</source>
        <translation>Esta clave falta o no es lo que debe ser: %1</translation>
    </message>
    <message>
        <source>Unknown key “%1”.</source>
        <translation>Clave desconocida «%1».</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2</source>
        <translation>No es JSON válido en el byte %1: %2</translation>
    </message>
    <message>
        <source>No recipe here: a folder with profile.json is needed.</source>
        <translation>Aquí no hay receta: hace falta una carpeta con profile.json.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Column “%1” is no field of this record type.</source>
        <translation>La columna «%1» no es un campo de este tipo de registro.</translation>
    </message>
    <message>
        <source>Column “%1” comes twice.</source>
        <translation>La columna «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>Column “%1” is missing.</source>
        <translation>Falta la columna «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be a record key: 1 to 64 of A-Z a-z 0-9 . _ : / -.</source>
        <translation>«%1» no puede ser una clave de registro: de 1 a 64 caracteres de A-Z a-z 0-9 . _ : / -.</translation>
    </message>
    <message>
        <source>The key “%1” comes twice.</source>
        <translation>La clave «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The keys are numbers; CAST them AS TEXT.</source>
        <translation>Las claves son números; conviértalas con CAST AS TEXT.</translation>
    </message>
    <message>
        <source>Give a folder of CSV files or a SQLite file.</source>
        <translation>Indique una carpeta de archivos CSV o un archivo SQLite.</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>No existe esa carpeta o archivo.</translation>
    </message>
    <message>
        <source>The header has no column “%1”.</source>
        <translation>El encabezado no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2</source>
        <translation>La fila tiene %1 campos, el encabezado tiene %2</translation>
    </message>
    <message>
        <source>Text stands between a closing quote and the delimiter.</source>
        <translation>Hay texto entre unas comillas de cierre y el delimitador.</translation>
    </message>
    <message>
        <source>No file for table “%1”; the nearest one has no column %2</source>
        <translation>No hay archivo para la tabla «%1»; al más parecido le falta la columna %2</translation>
    </message>
    <message>
        <source>Several files could be table “%1”; keep one of them in the folder.</source>
        <translation>Varios archivos podrían ser la tabla «%1»; deje uno solo en la carpeta.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are rejected, more than the allowed %3 %; nothing is written.</source>
        <translation>Se rechazan %1 de %2 filas, más del %3 % permitido; no se escribe nada.</translation>
    </message>
    <message>
        <source>This feed is not published with the key %1; nothing was written.</source>
        <translation>Esta exportación no se publica con la clave %1; no se escribió nada.</translation>
    </message>
    <message>
        <source>The field %1 refers to a record that is not there: %2 %3</source>
        <translation>El campo %1 se refiere a un registro que no está: %2 %3</translation>
    </message>
    <message>
        <source>This desk holds no key for the sealed part.</source>
        <translation>Este puesto no tiene la clave de la parte sellada.</translation>
    </message>
    <message>
        <source>The sealed part was changed after it was sealed.</source>
        <translation>La parte sellada se cambió después de sellarla.</translation>
    </message>
    <message>
        <source>It is not signed by a key that this feed&apos;s root lists.</source>
        <translation>No está firmado con una clave que figure en la raíz de esta exportación.</translation>
    </message>
    <message>
        <source>The document is nested too deeply.</source>
        <translation>El documento tiene demasiados niveles.</translation>
    </message>
    <message>
        <source>A number is not a whole number of 64 bits.</source>
        <translation>Un número no es un entero de 64 bits.</translation>
    </message>
    <message>
        <source>A text holds a control character.</source>
        <translation>Un texto contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The name %1 stands twice in one object.</source>
        <translation>El nombre %1 aparece dos veces en un mismo objeto.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Esto no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>The document is not one JSON object.</source>
        <translation>El documento no es un único objeto JSON.</translation>
    </message>
    <message>
        <source>The field %1 has a value that is not allowed.</source>
        <translation>El campo %1 tiene un valor no permitido.</translation>
    </message>
    <message>
        <source>The field %1 is missing.</source>
        <translation>Falta el campo %1.</translation>
    </message>
    <message>
        <source>The published rows of %1 do not add up to what their manifest says.</source>
        <translation>Las filas publicadas de %1 no suman lo que dice su manifiesto.</translation>
    </message>
    <message>
        <source>The last line has no end.</source>
        <translation>La última línea no tiene final.</translation>
    </message>
    <message>
        <source>The part holds %1 rows, but declares %2.</source>
        <translation>La parte contiene %1 filas, pero declara %2.</translation>
    </message>
    <message>
        <source>The zip has too many entries; it is refused.</source>
        <translation>El zip tiene demasiadas entradas; se rechaza.</translation>
    </message>
    <message>
        <source>The zip holds a name that leads out of it (%1); it is refused.</source>
        <translation>El zip contiene un nombre que sale de él (%1); se rechaza.</translation>
    </message>
    <message>
        <source>The zip holds a link or device (%1); it is refused.</source>
        <translation>El zip contiene un enlace o dispositivo (%1); se rechaza.</translation>
    </message>
    <message>
        <source>The zip holds %1 twice; it is refused.</source>
        <translation>El zip contiene %1 dos veces; se rechaza.</translation>
    </message>
    <message>
        <source>The zip packs %1 in a way that is not read (stored or deflated, no password).</source>
        <translation>El zip empaqueta %1 de una forma que no se lee (almacenado o deflate, sin contraseña).</translation>
    </message>
    <message>
        <source>The zip claims more bytes for %1 than it may have.</source>
        <translation>El zip declara para %1 más bytes de los que puede tener.</translation>
    </message>
    <message>
        <source>This is not a whole zip file.</source>
        <translation>Esto no es un archivo zip completo.</translation>
    </message>
    <message>
        <source>The zip is damaged here.</source>
        <translation>El zip está dañado aquí.</translation>
    </message>
    <message>
        <source>A feed is a folder or a zip file; this is neither (links are not followed).</source>
        <translation>Una exportación es una carpeta o un archivo zip; esto no es ninguno de los dos (no se siguen enlaces).</translation>
    </message>
    <message>
        <source>The database is damaged or not ours.</source>
        <translation>La base de datos está dañada o no es nuestra.</translation>
    </message>
    <message>
        <source>There is no table named %1.</source>
        <translation>No hay ninguna tabla llamada %1.</translation>
    </message>
    <message>
        <source>There are no data yet. Sync first.</source>
        <translation>Todavía no hay datos. Sincronice antes.</translation>
    </message>
    <message>
        <source>The feed&apos;s parts are out of order: %1 comes after types that refer to it.</source>
        <translation>Las partes de la exportación están desordenadas: %1 viene después de tipos que se refieren a él.</translation>
    </message>
    <message>
        <source>The feed deletes %1 %2, but %3 %4 still names it in its field %5.</source>
        <translation>La exportación borra %1 %2, pero %3 %4 aún lo nombra en su campo %5.</translation>
    </message>
    <message>
        <source>There is no such %1 record any more.</source>
        <translation>Ese registro %1 ya no existe.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, and its last import has not been folded in. Open it once with write permission.</source>
        <translation>No se puede escribir en la carpeta de datos y su última importación no se ha incorporado. Ábrala una vez con permiso de escritura.</translation>
    </message>
    <message>
        <source>The imported data are missing. Sync again.</source>
        <translation>Faltan los datos importados. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The data are being replaced. Try again.</source>
        <translation>Se están sustituyendo los datos. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>These data were stored by a newer version of Stardesk (schema %1, this one knows %2). Update Stardesk, or sync again into another data folder.</source>
        <translation>Estos datos los guardó una versión más reciente de Stardesk (esquema %1, esta conoce %2). Actualice Stardesk o sincronice de nuevo en otra carpeta de datos.</translation>
    </message>
    <message>
        <source>These data were stored by an older version of Stardesk. Sync again.</source>
        <translation>Estos datos los guardó una versión más antigua de Stardesk. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The %1 record with key %2 stands in the feed twice.</source>
        <translation>El registro %1 con la clave %2 aparece dos veces en la exportación.</translation>
    </message>
    <message>
        <source>The %1 record with key %2 names %3 %4 in its field %5, and the feed has no such record.</source>
        <translation>El registro %1 con la clave %2 nombra %3 %4 en su campo %5, y la exportación no tiene ese registro.</translation>
    </message>
    <message>
        <source>There is no record type named %1.</source>
        <translation>No hay ningún tipo de registro llamado %1.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using the database.</source>
        <translation>Otro programa está usando la base de datos.</translation>
    </message>
    <message>
        <source>The database already holds such an entry.</source>
        <translation>La base de datos ya contiene una entrada así.</translation>
    </message>
    <message>
        <source>The database cannot be written: no permission.</source>
        <translation>No se puede escribir en la base de datos: falta permiso.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>El disco ha notificado un error.</translation>
    </message>
    <message>
        <source>The query fails: %1</source>
        <translation>La consulta falla: %1</translation>
    </message>
    <message>
        <source>%1 is not among the constants of profile.json.</source>
        <translation>%1 no está entre las constantes de profile.json.</translation>
    </message>
    <message>
        <source>A recipe may only read: no writing, ATTACH or PRAGMA.</source>
        <translation>Una receta solo puede leer: sin escribir, sin ATTACH ni PRAGMA.</translation>
    </message>
    <message>
        <source>The file must hold one SELECT and nothing else.</source>
        <translation>El archivo debe contener un SELECT y nada más.</translation>
    </message>
    <message>
        <source>Not exactly one SQL statement.</source>
        <translation>No es exactamente una sentencia SQL.</translation>
    </message>
    <message>
        <source>The data folder cannot be used: %1.</source>
        <translation>No se puede usar la carpeta de datos: %1.</translation>
    </message>
    <message>
        <source>The data folder is open in another program. Close it there first.</source>
        <translation>La carpeta de datos está abierta en otro programa. Ciérrela allí antes.</translation>
    </message>
    <message>
        <source>The data folder is open in %1 (process %2 on %3). Close it there first.</source>
        <translation>La carpeta de datos está abierta en %1 (proceso %2 en %3). Ciérrela allí antes.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where a power cut or a second computer can damage it. Choose a folder on this computer&apos;s own disk.</source>
        <translation>La carpeta de datos está en una unidad de red, donde un corte de luz o un segundo ordenador pueden dañarla. Elija una carpeta en el disco de este ordenador.</translation>
    </message>
    <message>
        <source>There is no data folder yet. Sync first.</source>
        <translation>Todavía no hay carpeta de datos. Sincronice antes.</translation>
    </message>
    <message>
        <source>A snapshot deletes the %1 record with key %2; only a delta may.</source>
        <translation>Una instantánea borra el registro %1 con la clave %2; solo un delta puede hacerlo.</translation>
    </message>
    <message>
        <source>The feed says it has %1 rows of this type, but %2 arrived.</source>
        <translation>La exportación dice tener %1 filas de este tipo, pero llegaron %2.</translation>
    </message>
    <message>
        <source>The rows of this type are not the ones the feed names: their sum differs.</source>
        <translation>Las filas de este tipo no son las que nombra la exportación: su suma difiere.</translation>
    </message>
    <message>
        <source>The audit trail was changed at entry %1.</source>
        <translation>El registro de auditoría se cambió en la entrada %1.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>This file is not a backup of decisions.</source>
        <translation>Este archivo no es una copia de seguridad de decisiones.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Stardesk. Update Stardesk.</source>
        <translation>Esta copia de seguridad la hizo una versión más reciente de Stardesk. Actualice Stardesk.</translation>
    </message>
    <message>
        <source>The feed offers version %1, but version %2 was trusted before: refused.</source>
        <translation>La exportación ofrece la versión %1, pero antes se confió en la versión %2: rechazada.</translation>
    </message>
    <message>
        <source>A decision on this version of %1 %2 is on its way already. Undo it first, or wait for the answer.</source>
        <translation>Ya está en camino una decisión sobre esta versión de %1 %2. Deshágala antes o espere la respuesta.</translation>
    </message>
    <message>
        <source>Only %1, who decided, may undo this.</source>
        <translation>Solo %1, que decidió, puede deshacer esto.</translation>
    </message>
    <message>
        <source>This decision is no longer held on this desk and cannot be undone.</source>
        <translation>Esta decisión ya no está retenida en este puesto y no se puede deshacer.</translation>
    </message>
    <message>
        <source>This decision does not need attention.</source>
        <translation>Esta decisión no necesita atención.</translation>
    </message>
    <message>
        <source>Batch %1 was sent before with other content.</source>
        <translation>El lote %1 se envió antes con otro contenido.</translation>
    </message>
    <message>
        <source>There is no decision %1 on this desk.</source>
        <translation>No hay ninguna decisión %1 en este puesto.</translation>
    </message>
    <message>
        <source>Your decisions were stored by a newer version of Stardesk (schema %1, this one knows %2). Update Stardesk; nothing was changed.</source>
        <translation>Sus decisiones las guardó una versión más reciente de Stardesk (esquema %1, esta conoce %2). Actualice Stardesk; no se cambió nada.</translation>
    </message>
    <message>
        <source>Your decisions were stored by an older version of Stardesk. Open the data folder once with write permission.</source>
        <translation>Sus decisiones las guardó una versión más antigua de Stardesk. Abra una vez la carpeta de datos con permiso de escritura.</translation>
    </message>
    <message>
        <source>The file of your decisions is damaged or missing. Nothing was changed. Restore the newest backup from %1.</source>
        <translation>El archivo de sus decisiones está dañado o falta. No se cambió nada. Restaure la copia de seguridad más reciente desde %1.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, and the last decisions have not been folded in. Open it once with write permission.</source>
        <translation>No se puede escribir en la carpeta de datos y las últimas decisiones no se han incorporado. Ábrala una vez con permiso de escritura.</translation>
    </message>
    <message>
        <source>--format takes table, json, csv or tsv, not “%1”</source>
        <translation>--format admite table, json, csv o tsv, no «%1»</translation>
    </message>
    <message>
        <source>--now takes an instant with its offset, as 2026-03-24T16:42:00+08:00, not “%1”</source>
        <translation>--now admite un instante con su desfase horario, como 2026-03-24T16:42:00+08:00, no «%1»</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 necesita un valor</translation>
    </message>
    <message>
        <source>--lang takes en, zh_CN or es, not “%1”</source>
        <translation>--lang admite en, zh_CN o es, no «%1»</translation>
    </message>
    <message>
        <source>unknown option “%1” before the command</source>
        <translation>opción desconocida «%1» antes de la orden</translation>
    </message>
    <message>
        <source>“%1” does not know the option “%2”</source>
        <translation>«%1» no conoce la opción «%2»</translation>
    </message>
    <message>
        <source>“%1” needs more words; see “stardesk-cli --help”</source>
        <translation>«%1» necesita más palabras; consulte «stardesk-cli --help»</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”</source>
        <translation>«%1» no sabe qué hacer con «%2»</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”</source>
        <translation>--%1 admite un número entero de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>“%1” needs --%2</source>
        <translation>«%1» necesita --%2</translation>
    </message>
    <message>
        <source>“rules backtest” takes one rule set: its id or a file</source>
        <translation>«rules backtest» admite un conjunto de reglas: su identificador o un archivo</translation>
    </message>
    <message>
        <source>--at takes a Beijing day, as 2026-04-05, not “%1”</source>
        <translation>--at admite un día de Pekín, como 2026-04-05, no «%1»</translation>
    </message>
    <message>
        <source>there is no kind “%1”; there are courier, seller and claim</source>
        <translation>no hay ningún tipo «%1»; los tipos son courier, seller y claim</translation>
    </message>
    <message>
        <source>“rules show” takes one rule set: its id or a file</source>
        <translation>«rules show» admite un conjunto de reglas: su identificador o un archivo</translation>
    </message>
    <message>
        <source>“rules check” needs at least one vector file</source>
        <translation>«rules check» necesita al menos un archivo de vectores</translation>
    </message>
    <message>
        <source>“rules” knows list, show, check and backtest, not “%1”</source>
        <translation>«rules» admite list, show, check y backtest, no «%1»</translation>
    </message>
    <message>
        <source>“compare” knows stars, not “%1”</source>
        <translation>«compare» admite stars, no «%1»</translation>
    </message>
    <message>
        <source>there is no table “%1”; there are couriers, sellers, claims, programmes and incidents</source>
        <translation>no hay ninguna tabla «%1»; las tablas son couriers, sellers, claims, programmes e incidents</translation>
    </message>
    <message>
        <source>--set takes TRACK.INDICATOR=VALUE, as customized.marketing=90, not “%1”</source>
        <translation>--set admite TRACK.INDICATOR=VALUE, como customized.marketing=90, no «%1»</translation>
    </message>
    <message>
        <source>“%1” is not a score: it takes 0 to 100 with at most three decimals</source>
        <translation>«%1» no es una puntuación: va de 0 a 100 con tres decimales como máximo</translation>
    </message>
    <message>
        <source>“what-if seller” needs at least one --set TRACK.INDICATOR=VALUE</source>
        <translation>«what-if seller» necesita al menos un --set TRACK.INDICATOR=VALUE</translation>
    </message>
    <message>
        <source>--add-ratings takes N1=COUNT to N5=COUNT with a count from 0 to %2, not “%1”</source>
        <translation>--add-ratings admite de N1=COUNT a N5=COUNT con un número de 0 a %2, no «%1»</translation>
    </message>
    <message>
        <source>“what-if courier” needs --add-ratings N5=COUNT (N1 to N5)</source>
        <translation>«what-if courier» necesita --add-ratings N5=COUNT (de N1 a N5)</translation>
    </message>
    <message>
        <source>“what-if” knows seller and courier, not “%1”</source>
        <translation>«what-if» admite seller y courier, no «%1»</translation>
    </message>
    <message>
        <source>“what-if %1” does not know --%2</source>
        <translation>«what-if %1» no conoce --%2</translation>
    </message>
    <message>
        <source>there is no command “%1”; see “stardesk-cli --help”</source>
        <translation>no existe la orden «%1»; consulte «stardesk-cli --help»</translation>
    </message>
    <message>
        <source>“%1” writes, and what is written carries the real time: leave out --now</source>
        <translation>«%1» escribe, y lo escrito lleva la hora real: quite --now</translation>
    </message>
    <message>
        <source>“%1” is not a size such as 1280x800</source>
        <translation>«%1» no es un tamaño como 1280x800</translation>
    </message>
    <message>
        <source>“%1” is not a scale between 1 and 4</source>
        <translation>«%1» no es una escala entre 1 y 4</translation>
    </message>
    <message>
        <source>the theme is light or dark, not “%1”</source>
        <translation>el tema es light o dark, no «%1»</translation>
    </message>
    <message>
        <source>“%1” is not an instant such as 2026-03-24T16:42:00+08:00</source>
        <translation>«%1» no es un instante como 2026-03-24T16:42:00+08:00</translation>
    </message>
    <message>
        <source>there is no option “%1”; see “stardesk --help”</source>
        <translation>no existe la opción «%1»; consulte «stardesk --help»</translation>
    </message>
    <message>
        <source>the language is en, zh_CN or es, not “%1”</source>
        <translation>el idioma es en, zh_CN o es, no «%1»</translation>
    </message>
    <message>
        <source>there is no page “%1”; pages are %2</source>
        <translation>no existe la página «%1»; las páginas son %2</translation>
    </message>
    <message>
        <source>--render needs --to FILE.png</source>
        <translation>--render necesita --to FILE.png</translation>
    </message>
    <message>
        <source>the page “%1” is not there yet</source>
        <translation>la página «%1» todavía no está disponible</translation>
    </message>
    <message>
        <source>the page shows no record “%1”</source>
        <translation>la página no muestra el registro «%1»</translation>
    </message>
    <message>
        <source>nothing was decided at this desk yet, so there is nothing to back up</source>
        <translation>en este puesto aún no se ha decidido nada, así que no hay nada que copiar</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>no se puede leer el archivo</translation>
    </message>
    <message>
        <source>there is no decision of yours here that can still be undone</source>
        <translation>aquí no hay ninguna decisión suya que aún se pueda deshacer</translation>
    </message>
    <message>
        <source>the export names no operator “%1”</source>
        <translation>la exportación no nombra ningún operador «%1»</translation>
    </message>
    <message>
        <source>decisions are held from 0 to %1 minutes, not %2</source>
        <translation>las decisiones se retienen de 0 a %1 minutos, no %2</translation>
    </message>
    <message>
        <source>This was decided here already and is on its way.</source>
        <translation>Esto ya se decidió aquí y está en camino.</translation>
    </message>
    <message>
        <source>this data folder can only be read here, so nothing can be decided</source>
        <translation>esta carpeta de datos solo se puede leer aquí, así que no se puede decidir nada</translation>
    </message>
    <message>
        <source>the data expired on %1 and is too old to decide on: sync a newer export first</source>
        <translation>los datos caducaron el %1 y son demasiado antiguos para decidir: sincronice antes una exportación más reciente</translation>
    </message>
    <message>
        <source>this machine&apos;s clock (%1) is behind a time this desk has seen (%2): set it right, then decide</source>
        <translation>el reloj de este equipo (%1) va por detrás de una hora que este puesto ya ha visto (%2): póngalo en hora y decida después</translation>
    </message>
    <message>
        <source>the decision&apos;s field “%1” cannot be read</source>
        <translation>no se puede leer el campo «%1» de la decisión</translation>
    </message>
    <message>
        <source>“audit” does verify or list, not “%1”</source>
        <translation>«audit» hace verify o list, no «%1»</translation>
    </message>
    <message>
        <source>there is no action “%1”; there are take, approve, reject, request-info, confirm, return, release, assign, appeal, dismiss, reopen and link</source>
        <translation>no existe la acción «%1»; hay take, approve, reject, request-info, confirm, return, release, assign, appeal, dismiss, reopen y link</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2, the currency of the claim</source>
        <translation>«%1» no es un importe en %2, la moneda de la reclamación</translation>
    </message>
    <message>
        <source>--amount is of one claim: many are decided at their own policy amounts</source>
        <translation>--amount es de una sola reclamación: si son varias, cada una se decide por su importe según póliza</translation>
    </message>
    <message>
        <source>“decide” takes a claim and an action, or an action and --claims FILE</source>
        <translation>«decide» toma una reclamación y una acción, o una acción y --claims ARCHIVO</translation>
    </message>
    <message>
        <source>%1 numbers were revealed today: more need another day or another person.</source>
        <translation>Hoy se han mostrado %1 números: para más hace falta otro día u otra persona.</translation>
    </message>
    <message>
        <source>“%1” never worked for an employer of yours: only an employer makes a career sheet.</source>
        <translation>«%1» nunca trabajó para una empresa suya: solo una empresa hace una hoja de carrera.</translation>
    </message>
    <message>
        <source>Career sheets are made by HR.</source>
        <translation>Las hojas de carrera las hace RR. HH.</translation>
    </message>
    <message>
        <source>The person&apos;s consent lies in the future: %1.</source>
        <translation>El consentimiento de la persona está en el futuro: %1.</translation>
    </message>
    <message>
        <source>Say who may read the career sheet: the new employer&apos;s key, or a passphrase.</source>
        <translation>Diga quién puede leer la hoja de carrera: la clave de la nueva empresa o una contraseña.</translation>
    </message>
    <message>
        <source>The file is there already; choose another name.</source>
        <translation>El archivo ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The export names no operator for this account: ID numbers stay closed.</source>
        <translation>La exportación no nombra operador para esta cuenta: los números de documento siguen cerrados.</translation>
    </message>
    <message>
        <source>%1 does not have the right %2.</source>
        <translation>%1 no tiene el derecho %2.</translation>
    </message>
    <message>
        <source>Say why the number is needed: the reason goes into the audit trail.</source>
        <translation>Diga por qué se necesita el número: el motivo queda en la auditoría.</translation>
    </message>
    <message>
        <source>Leave the number out of the reason: the audit trail is read by others.</source>
        <translation>No escriba el número en el motivo: otros leen la auditoría.</translation>
    </message>
    <message>
        <source>No ID number of “%1” is known here.</source>
        <translation>Aquí no se conoce ningún número de documento de «%1».</translation>
    </message>
    <message>
        <source>This is no career sheet, or one of a newer Stardesk.</source>
        <translation>Esto no es una hoja de carrera, o es de un Stardesk más reciente.</translation>
    </message>
    <message>
        <source>The career sheet is sealed for another key or passphrase.</source>
        <translation>La hoja de carrera está sellada para otra clave o contraseña.</translation>
    </message>
    <message>
        <source>The career sheet is sealed to the key %1: say which key file opens it.</source>
        <translation>La hoja de carrera está sellada para la clave %1: diga qué archivo de clave la abre.</translation>
    </message>
    <message>
        <source>There is not enough memory free to try the passphrase.</source>
        <translation>No hay memoria libre suficiente para probar la contraseña.</translation>
    </message>
    <message>
        <source>There is not enough memory free to compute the code.</source>
        <translation>No hay memoria libre suficiente para calcular el código.</translation>
    </message>
    <message>
        <source>Nothing can be sealed to the key %1.</source>
        <translation>No se puede sellar nada para la clave %1.</translation>
    </message>
    <message>
        <source>A passphrase must not be empty.</source>
        <translation>Una contraseña no puede estar vacía.</translation>
    </message>
    <message>
        <source>The career sheet was changed after it was sealed.</source>
        <translation>La hoja de carrera se modificó después de sellarla.</translation>
    </message>
    <message>
        <source>The keyring holds another key than the one of this vault.</source>
        <translation>El llavero guarda otra clave, no la de esta bóveda.</translation>
    </message>
    <message>
        <source>This store has a vault already: open it with “vault open”.</source>
        <translation>Este almacén ya tiene una bóveda: ábrala con «vault open».</translation>
    </message>
    <message>
        <source>This store holds ID numbers under a key that is gone: a new vault could not open them. Sync into another data folder.</source>
        <translation>Este almacén guarda números de documento con una clave que ya no existe: una bóveda nueva no podría abrirlos. Sincronice en otra carpeta de datos.</translation>
    </message>
    <message>
        <source>This store has no vault yet: make one with “vault init”.</source>
        <translation>Este almacén aún no tiene bóveda: créela con «vault init».</translation>
    </message>
    <message>
        <source>The key of this vault is not kept by a passphrase: open it without one.</source>
        <translation>La clave de esta bóveda no la guarda una contraseña: ábrala sin ella.</translation>
    </message>
    <message>
        <source>This vault opens by its passphrase (--passphrase-fd N).</source>
        <translation>Esta bóveda se abre con su contraseña (--passphrase-fd N).</translation>
    </message>
    <message>
        <source>The passphrase does not open this vault.</source>
        <translation>La contraseña no abre esta bóveda.</translation>
    </message>
    <message>
        <source>The key file of the demo vault is gone or another one: make the demo anew.</source>
        <translation>El archivo de clave de la bóveda de demostración falta o es otro: cree la demostración de nuevo.</translation>
    </message>
    <message>
        <source>This is no vault of ID numbers that this program can read.</source>
        <translation>Esto no es una bóveda de números de documento que este programa pueda leer.</translation>
    </message>
    <message>
        <source>The vault cannot be read: %1.</source>
        <translation>No se puede leer la bóveda: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>The stored ID number was changed, or belongs to somebody else.</source>
        <translation>El número de documento guardado se modificó, o es de otra persona.</translation>
    </message>
    <message>
        <source>The vault cannot stay open: this machine has no folder in memory (XDG_RUNTIME_DIR).</source>
        <translation>La bóveda no puede quedar abierta: este equipo no tiene carpeta en memoria (XDG_RUNTIME_DIR).</translation>
    </message>
    <message>
        <source>An ID number does not belong on a command line, where others can read it: give it on standard input (search -).</source>
        <translation>Un número de documento no va en la línea de órdenes, donde otros lo leen: démelo por la entrada estándar (search -).</translation>
    </message>
    <message>
        <source>a vault is made, opened and closed: vault init, vault open, vault close; not “%1”</source>
        <translation>una bóveda se crea, se abre y se cierra: vault init, vault open, vault close; no «%1»</translation>
    </message>
    <message>
        <source>--consent takes the day on which the person agreed, such as 2026-03-24, not “%1”</source>
        <translation>--consent toma el día en que la persona consintió, como 2026-03-24, no «%1»</translation>
    </message>
    <message>
        <source>--number takes - and reads the number from standard input.</source>
        <translation>--number toma - y lee el número de la entrada estándar.</translation>
    </message>
    <message>
        <source>a career sheet is made and verified: career make COURIER, career verify FILE; not “%1”</source>
        <translation>una hoja de carrera se hace y se verifica: career make COURIER, career verify FILE; no «%1»</translation>
    </message>
    <message>
        <source>The file descriptor %1 cannot be read.</source>
        <translation>No se puede leer el descriptor de archivo %1.</translation>
    </message>
    <message>
        <source>The system keyring does not answer. Unlock it, or use a passphrase.</source>
        <translation>El llavero del sistema no responde. Desbloquéelo o use una contraseña.</translation>
    </message>
    <message>
        <source>The system keyring does not show the key of this vault: it is locked, or the entry is gone. Unlock it and try again.</source>
        <translation>El llavero del sistema no muestra la clave de esta bóveda: está bloqueado o la entrada ya no existe. Desbloquéelo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>there is no kind of document “%1”; there are %2</source>
        <translation>no existe el tipo de documento «%1»; hay %2</translation>
    </message>
    <message>
        <source>a document belongs to a stage from 1 to 7, or to none</source>
        <translation>un documento pertenece a una etapa de 1 a 7, o a ninguna</translation>
    </message>
    <message>
        <source>the bytes of this document are not at this desk</source>
        <translation>los bytes de este documento no están en este puesto</translation>
    </message>
    <message>
        <source>a document has 1 byte to %1 MiB</source>
        <translation>un documento tiene de 1 byte a %1 MiB</translation>
    </message>
    <message>
        <source>this is neither PDF, PNG, JPEG nor plain text, and is not accepted as a document</source>
        <translation>no es PDF, PNG, JPEG ni texto simple, y no se acepta como documento</translation>
    </message>
    <message>
        <source>“claim attach” takes a claim and a file</source>
        <translation>«claim attach» toma una reclamación y un archivo</translation>
    </message>
    <message>
        <source>“claim open” takes a parcel</source>
        <translation>«claim open» toma un paquete</translation>
    </message>
    <message>
        <source>“claim incident” takes an incident</source>
        <translation>«claim incident» necesita una incidencia</translation>
    </message>
    <message>
        <source>“claim” does attach, open, parcels or incident, not “%1”</source>
        <translation>«claim» hace attach, open, parcels o incident, no «%1»</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>detenido; no se cambió nada</translation>
    </message>
    <message>
        <source>The first run needs --%1; the state keeps it for the next ones.</source>
        <translation>La primera vez hace falta --%1; el estado lo guarda para las siguientes.</translation>
    </message>
    <message>
        <source>A demo feed takes no decisions: it names no outbox key.</source>
        <translation>Una demostración no recibe decisiones: no nombra clave de bandeja de salida.</translation>
    </message>
    <message>
        <source>The key %1 is not the one that the feed names for its outbox.</source>
        <translation>La clave %1 no es la que la exportación nombra para su bandeja de salida.</translation>
    </message>
    <message>
        <source>The device key %1 stands in the records of two operators; take it out of one.</source>
        <translation>La clave de dispositivo %1 está en los registros de dos operadores; quítela de uno.</translation>
    </message>
    <message>
        <source>No operator record names the key of this device; add it to device_keys.</source>
        <translation>Ningún registro de operador nombra la clave de este dispositivo; añádala a device_keys.</translation>
    </message>
    <message>
        <source>The device sent its earlier batches under another key.</source>
        <translation>El dispositivo envió sus lotes anteriores con otra clave.</translation>
    </message>
    <message>
        <source>The batch does not follow the one before it.</source>
        <translation>El lote no sigue al anterior.</translation>
    </message>
    <message>
        <source>Batch %1 of this device is missing; it waits for it (outbox resend on that desk).</source>
        <translation>Falta el lote %1 de este dispositivo; se le espera (outbox resend en ese puesto).</translation>
    </message>
    <message>
        <source>The batch lies under another name than its own.</source>
        <translation>El lote está bajo un nombre que no es el suyo.</translation>
    </message>
    <message>
        <source>The desk&apos;s audit chain has become shorter: entries were cut off.</source>
        <translation>La cadena de auditoría del puesto se ha acortado: se cortaron entradas.</translation>
    </message>
    <message>
        <source>a month is written as 2026-02, not “%1”</source>
        <translation>un mes se escribe 2026-02, no «%1»</translation>
    </message>
    <message>
        <source>The %1 of this claim does not come out as written.</source>
        <translation>El %1 de esta reclamación no resulta como está escrito.</translation>
    </message>
    <message>
        <source>The chain breaks here: a line was changed, added or taken out.</source>
        <translation>La cadena se rompe aquí: se cambió, añadió o quitó una línea.</translation>
    </message>
    <message>
        <source>The pack is cut: its last line is missing.</source>
        <translation>El paquete está cortado: falta su última línea.</translation>
    </message>
    <message>
        <source>This line does not stand where it may stand.</source>
        <translation>Esta línea no está donde puede estar.</translation>
    </message>
    <message>
        <source>The totals are not the sums of the claims.</source>
        <translation>Los totales no son la suma de las reclamaciones.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Say where decisions are to be sent: outbox send --to FOLDER.</source>
        <translation>Diga adónde se envían las decisiones: outbox send --to CARPETA.</translation>
    </message>
    <message>
        <source>The decision %1 is not held here any more.</source>
        <translation>La decisión %1 ya no está retenida aquí.</translation>
    </message>
    <message>
        <source>there is no standing “%1” in a programme</source>
        <translation>no existe la situación «%1» en un programa</translation>
    </message>
    <message>
        <source>It is no plain file of at most %1 bytes.</source>
        <translation>No es un archivo corriente de %1 bytes como máximo.</translation>
    </message>
    <message>
        <source>The batch is not what its name says: cut or changed.</source>
        <translation>El lote no es lo que dice su nombre: está cortado o cambiado.</translation>
    </message>
    <message>
        <source>The batch is sealed to another key than this server&apos;s.</source>
        <translation>El lote está sellado para otra clave, no la de este servidor.</translation>
    </message>
    <message>
        <source>This source only changes a feed that is there; publish the whole first.</source>
        <translation>Este origen solo cambia una exportación que ya existe; publique antes la completa.</translation>
    </message>
    <message>
        <source>This file is no state of a Stardesk server; it is left as it is.</source>
        <translation>Este archivo no es un estado de servidor de Stardesk; se deja como está.</translation>
    </message>
    <message>
        <source>there is no report “%1”; there are %2</source>
        <translation>no existe el informe «%1»; hay %2</translation>
    </message>
    <message>
        <source>the report “%1” needs the number of its record</source>
        <translation>el informe «%1» necesita el número de su registro</translation>
    </message>
    <message>
        <source>the report “%1” takes no number</source>
        <translation>el informe «%1» no lleva número</translation>
    </message>
    <message>
        <source>the report “%1” takes no --month</source>
        <translation>el informe «%1» no lleva --month</translation>
    </message>
    <message>
        <source>a report is a PDF: name a file that ends in .pdf, not “%1”</source>
        <translation>un informe es un PDF: nombre un archivo que acabe en .pdf, no «%1»</translation>
    </message>
    <message>
        <source>the marks of the outlook cannot be read</source>
        <translation>no se pueden leer las marcas de la previsión</translation>
    </message>
    <message>
        <source>nobody is signed in at this desk: it can only be read</source>
        <translation>nadie ha iniciado sesión en este puesto: solo se puede leer</translation>
    </message>
    <message>
        <source>the data have no history: no month has ended in them yet</source>
        <translation>los datos no tienen historial: aún no ha terminado ningún mes en ellos</translation>
    </message>
    <message>
        <source>the data have no history of %1; it begins at %2</source>
        <translation>los datos no tienen historial del %1; empieza el %2</translation>
    </message>
    <message>
        <source>a day of the past needs room in the data folder, which can only be read here</source>
        <translation>un día del pasado necesita sitio en la carpeta de datos, que aquí solo se puede leer</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-02-28</source>
        <translation>«%1» no es una fecha como 2026-02-28</translation>
    </message>
    <message>
        <source>This store has no vault of ID numbers: make one (in the window: File, ID vault; otherwise “vault init”) and sync.</source>
        <translation>Este almacén no tiene bóveda de números de documento: cree una (en la ventana: Archivo, Bóveda de documentos; si no, «vault init») y sincronice.</translation>
    </message>
    <message>
        <source>The vault of ID numbers is closed: open it (in the window: File, ID vault; otherwise “vault open”).</source>
        <translation>La bóveda de números de documento está cerrada: ábrala (en la ventana: Archivo, Bóveda de documentos; si no, «vault open»).</translation>
    </message>
    <message>
        <source>A document of the batch is missing; it waits for it (outbox resend on that desk).</source>
        <translation>Falta un documento del lote; el lote lo espera (outbox resend en aquel puesto).</translation>
    </message>
    <message>
        <source>there is no backup of the decisions yet</source>
        <translation>todavía no hay ninguna copia de seguridad de las decisiones</translation>
    </message>
    <message>
        <source>the copy could not be written</source>
        <translation>no se pudo escribir la copia</translation>
    </message>
    <message>
        <source>There is no earlier snapshot on this computer to roll back to.</source>
        <translation>En este ordenador no hay una instantánea anterior a la que volver.</translation>
    </message>
    <message>
        <source>as it was on %1: nothing can be decided in the past</source>
        <translation>como estaba el %1: en el pasado no se puede decidir nada</translation>
    </message>
    <message>
        <source>The document is not what its name says: cut or changed.</source>
        <translation>El documento no es lo que dice su nombre: está cortado o cambiado.</translation>
    </message>
    <message>
        <source>This feed carries the answers to %1 decisions, and publishing the whole source would delete them with the claims&apos; events. Set “keeps_other_rows” in the recipe, so that it only adds and changes, or publish into another folder.</source>
        <translation>Esta exportación lleva las respuestas a %1 decisiones, y publicar toda la fuente las borraría junto con los eventos de las reclamaciones. Ponga «keeps_other_rows» en la receta, para que solo añada y cambie, o publique en otra carpeta.</translation>
    </message>
    <message>
        <source>The career sheet is sealed by a passphrase, not to a key.</source>
        <translation>La hoja de carrera está sellada con una contraseña, no con una clave.</translation>
    </message>
    <message>
        <source>the bytes of this document are damaged at this desk</source>
        <translation>los bytes de este documento están dañados en este puesto</translation>
    </message>
    <message>
        <source>This file holds no saved views of Stardesk.</source>
        <translation>Este archivo no contiene vistas guardadas de Stardesk.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>--choose takes FIELD=mine or FIELD=server (verdict, amount, reason, note, all), not “%1”</source>
        <translation>--choose lleva FIELD=mine o FIELD=server (verdict, amount, reason, note, all), no «%1»</translation>
    </message>
    <message>
        <source>“outbox” does list, send, resend, conflicts, resolve or key, not “%1”</source>
        <translation>«outbox» hace list, send, resend, conflicts, resolve o key, no «%1»</translation>
    </message>
    <message>
        <source>“%1” is about the present: leave out --as-of</source>
        <translation>«%1» trata del presente: quite --as-of</translation>
    </message>
    <message>
        <source>--as-of has a time of its own: leave out --now</source>
        <translation>--as-of tiene su propia hora: quite --now</translation>
    </message>
    <message>
        <source>--now and --as-of go with --render only</source>
        <translation>--now y --as-of solo van con --render</translation>
    </message>
    <message>
        <source>There is no system keyring here (%1). Use a passphrase instead.</source>
        <translation>Aquí no hay llavero del sistema (%1). Use una contraseña.</translation>
    </message>
    <message>
        <source>there is no action “%1”</source>
        <translation>no existe la acción «%1»</translation>
    </message>
    <message>
        <source>nobody here knows how to “%1”</source>
        <translation>aquí nadie sabe cómo hacer «%1»</translation>
    </message>
    <message>
        <source>the export names no operator for this account, or several of whom none has the key of this desk (stardesk-cli outbox key), so nothing can be decided here</source>
        <translation>la exportación no nombra ningún operador para esta cuenta, o nombra varios y ninguno tiene la clave de este puesto (stardesk-cli outbox key), así que aquí no se puede decidir nada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of document.</source>
        <translation>«%1» no es un tipo de documento.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>«%1» aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of claim.</source>
        <translation>«%1» no es un tipo de reclamación.</translation>
    </message>
    <message>
        <source>“%1” is not the version of a claim; leave it empty or take it from “show claim”</source>
        <translation>«%1» no es la versión de una reclamación; déjela vacía o tómela de «show claim»</translation>
    </message>
    <message>
        <source>--id is of one decision: each claim of a file gets its own</source>
        <translation>--id vale para una sola decisión: cada reclamación de un archivo recibe el suyo</translation>
    </message>
    <message>
        <source>the window was closed before it answered; “outbox list” tells what was stored, and the same command again does nothing twice</source>
        <translation>la ventana se cerró antes de responder; «outbox list» dice qué se guardó, y la misma orden otra vez no hace nada dos veces</translation>
    </message>
    <message>
        <source>the open window does not know the operator “%1”</source>
        <translation>la ventana abierta no conoce al operador «%1»</translation>
    </message>
    <message>
        <source>An export is read from a folder or a zip file, not from a web address: download it first.</source>
        <translation>Una exportación se lee de una carpeta o de un archivo zip, no de una dirección web: descárguela antes.</translation>
    </message>
    <message>
        <source>The file CURRENT, which names the imported data, cannot be read. Sync again.</source>
        <translation>No se puede leer el archivo CURRENT, que nombra los datos importados. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The imported data are damaged. Sync again; what was decided here stays.</source>
        <translation>Los datos importados están dañados. Sincronice de nuevo; lo decidido aquí se conserva.</translation>
    </message>
    <message>
        <source>The database cannot be opened: check that it is there and that you may read and write it.</source>
        <translation>No se puede abrir la base de datos: compruebe que está ahí y que puede leerla y escribirla.</translation>
    </message>
    <message>
        <source>The data folder belongs to another user of this computer. Choose one of your own.</source>
        <translation>La carpeta de datos es de otro usuario de este equipo. Elija una propia.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>%1 not %2</source>
        <extracomment>Part of a filter in the status bar that leaves values out: &quot;stars not 5&quot;.</extracomment>
        <translation>%1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <extracomment>Value of a filter chip that names many records: &quot;Seller key: 31 values&quot;.</extracomment>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>predicted</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>if nothing changes</source>
        <translation>si nada cambia</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <extracomment>Over the chart: the last day of the month decides the next star.</extracomment>
        <translation>%1 cuenta</translation>
    </message>
    <message>
        <source>both %1</source>
        <translation>ambas %1</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>oficial %1</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>prevista %1</translation>
    </message>
    <message>
        <source>Official star by month</source>
        <translation>Estrella oficial por mes</translation>
    </message>
    <message>
        <source>Predicted stayed below official</source>
        <translation>La prevista siguió por debajo de la oficial</translation>
    </message>
    <message>
        <source>Predicted fell below official on %1</source>
        <translation>La prevista cayó por debajo de la oficial el %1</translation>
    </message>
    <message>
        <source>Predicted stayed above official</source>
        <translation>La prevista siguió por encima de la oficial</translation>
    </message>
    <message>
        <source>Predicted rose above official on %1</source>
        <translation>La prevista subió por encima de la oficial el %1</translation>
    </message>
    <message>
        <source>Predicted equals official</source>
        <translation>La prevista es igual a la oficial</translation>
    </message>
    <message>
        <source>Predicted equals official since %1</source>
        <translation>La prevista es igual a la oficial desde el %1</translation>
    </message>
    <message>
        <source>%1: predicted %2, official %3</source>
        <extracomment>One point of the chart, spoken: day, predicted star, official star.</extracomment>
        <translation>%1: prevista %2, oficial %3</translation>
    </message>
    <message>
        <source>Beijing day</source>
        <translation>Día de Pekín</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
</context>
<context>
    <name>HrDecision</name>
    <message>
        <source>Only HR decides this.</source>
        <translation>Esto solo lo decide RR. HH.</translation>
    </message>
    <message>
        <source>This courier does not work for an employer of yours.</source>
        <translation>Este repartidor no trabaja para ninguna de sus empresas.</translation>
    </message>
    <message>
        <source>This courier has no such record.</source>
        <translation>Este repartidor no tiene tal registro.</translation>
    </message>
    <message>
        <source>This is not open for a decision: not earned, decided already, or over.</source>
        <translation>Esto no admite decisión: no ganado, ya decidido o terminado.</translation>
    </message>
    <message>
        <source>Choose one of the listed reasons.</source>
        <translation>Elija uno de los motivos de la lista.</translation>
    </message>
    <message>
        <source>Write the reason in at least 10 characters.</source>
        <translation>Escriba el motivo con al menos 10 caracteres.</translation>
    </message>
    <message>
        <source>incentive awarded</source>
        <translation>incentivo concedido</translation>
    </message>
    <message>
        <source>rating excluded</source>
        <translation>valoración excluida</translation>
    </message>
    <message>
        <source>complaint appealed</source>
        <translation>queja recurrida</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>nota escrita</translation>
    </message>
    <message>
        <source>tip discussed</source>
        <translation>consejo comentado</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Same ID, other name</source>
        <translation>Mismo documento, otro nombre</translation>
    </message>
    <message>
        <source>Registered twice</source>
        <translation>Registrado dos veces</translation>
    </message>
    <message>
        <source>Two employers at once</source>
        <translation>Dos empresas a la vez</translation>
    </message>
</context>
<context>
    <name>LogisticsTips</name>
    <message>
        <source>Pack carefully: buyers judge the parcel at first sight.</source>
        <translation>Embale con cuidado: el comprador juzga el paquete a primera vista.</translation>
    </message>
    <message>
        <source>Choose a larger courier brand: timeliness weighs most.</source>
        <translation>Elija una empresa de mensajería mayor: la puntualidad es lo que más pesa.</translation>
    </message>
    <message>
        <source>Warn buyers of delays by weather or peak days before they ask.</source>
        <translation>Avise al comprador de los retrasos por el tiempo o por días punta antes de que pregunte.</translation>
    </message>
    <message>
        <source>Describe goods truthfully: disappointment lowers every score.</source>
        <translation>Describa el producto con veracidad: la decepción baja todas las puntuaciones.</translation>
    </message>
    <message>
        <source>Apologise and compensate the buyer first, then recover from the courier.</source>
        <translation>Primero discúlpese y compense al comprador; después reclame a la empresa de mensajería.</translation>
    </message>
    <message>
        <source>Hand parcels over on the day of the order.</source>
        <translation>Entregue los paquetes al transportista el mismo día del pedido.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Reclamaciones</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>MonthText</name>
    <message>
        <source>too few orders</source>
        <translation>muy pocos pedidos</translation>
    </message>
    <message>
        <source>%1 by month, too few orders in %2 of %3</source>
        <translation>%1 por mes, muy pocos pedidos en %2 de %3</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 por mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>sin pedidos</translation>
    </message>
    <message>
        <source>%1 by month, too few orders or none in %2 of %3</source>
        <translation>%1 por mes, muy pocos pedidos o ninguno en %2 de %3</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>Repartidores</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Will show what needs you today from all desks, by urgency. Not there yet.</source>
        <translation>Mostrará por urgencia lo que hoy le necesita en todos los puestos. Todavía no está disponible.</translation>
    </message>
    <message>
        <source>Will show the queue of late-delivery claims. Not there yet.</source>
        <translation>Mostrará la cola de reclamaciones por retraso. Todavía no está disponible.</translation>
    </message>
    <message>
        <source>Will show couriers, their careers and stars. Not there yet.</source>
        <translation>Mostrará los repartidores, sus trayectorias y sus estrellas. Todavía no está disponible.</translation>
    </message>
    <message>
        <source>Will show sellers, both tracks and the next star. Not there yet.</source>
        <translation>Mostrará los vendedores, las dos vías y la estrella siguiente. Todavía no está disponible.</translation>
    </message>
    <message>
        <source>Will show who rises and falls on the next star day. Not there yet.</source>
        <translation>Mostrará quién sube y quién baja el próximo día de estrellas. Todavía no está disponible.</translation>
    </message>
    <message>
        <source>Will show logistics programmes, their ratios and windows. Not there yet.</source>
        <translation>Mostrará los programas logísticos, sus proporciones y sus ventanas. Todavía no está disponible.</translation>
    </message>
    <message>
        <source>Will show outbox, conflicts and the history of imports. Not there yet.</source>
        <translation>Mostrará la bandeja de salida, los conflictos y el historial de importaciones. Todavía no está disponible.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Will show incidents and the claims they excuse. Not there yet.</source>
        <translation>Mostrará incidencias y las reclamaciones que disculpan. Todavía no está.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Will show everything with a clock, the nearest first. Not there yet.</source>
        <translation>Mostrará todo lo que tiene plazo, lo más próximo primero. Todavía no está.</translation>
    </message>
    <message>
        <source>What waits to be sent and what was imported is of now: this page has no past.</source>
        <translation>Lo que espera su envío y lo que se importó es de ahora: esta página no tiene pasado.</translation>
    </message>
    <message>
        <source>Identity conflicts</source>
        <translation>Conflictos de identidad</translation>
    </message>
    <message>
        <source>Will show records of people that contradict each other. Not there yet.</source>
        <translation>Mostrará registros de personas que se contradicen. Todavía no está disponible.</translation>
    </message>
    <message>
        <source>Records that contradict each other are looked for in the data of now: this page has no past.</source>
        <translation>Los registros que se contradicen se buscan en los datos de ahora: esta página no tiene pasado.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>as the policy</source>
        <translation>como la póliza</translation>
    </message>
    <message>
        <source>%1 over policy</source>
        <translation>%1 por encima de la póliza</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Reclamación %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Según póliza</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Presentada</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Reclamante</translation>
    </message>
    <message>
        <source>Attempt and cycle</source>
        <translation>Intento y ciclo</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Order and parcel</source>
        <translation>Pedido y paquete</translation>
    </message>
    <message>
        <source>Lane and service</source>
        <translation>Ruta y servicio</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Plan and rule set</source>
        <translation>Plan y conjunto de reglas</translation>
    </message>
    <message>
        <source>Promise and actual</source>
        <translation>Promesa y realidad</translation>
    </message>
    <message>
        <source>Promise starts</source>
        <translation>Empieza la promesa</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>still under way</source>
        <translation>todavía en camino</translation>
    </message>
    <message>
        <source>Days are counted in</source>
        <translation>Los días se cuentan en</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>Days late before excuses</source>
        <translation>Días de retraso antes de disculpas</translation>
    </message>
    <message>
        <source>Excused hours</source>
        <translation>Horas disculpadas</translation>
    </message>
    <message>
        <source>Item, shipping, refunded</source>
        <translation>Artículo, envío, reembolsado</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Seven stages</source>
        <translation>Siete etapas</translation>
    </message>
    <message>
        <source>No scan tells a stage, so the delay cannot be attributed.</source>
        <translation>Ningún escaneo cuenta una etapa, así que el retraso no se puede atribuir.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Planned h</source>
        <translation>Previsto h</translation>
    </message>
    <message>
        <source>Actual h</source>
        <translation>Real h</translation>
    </message>
    <message>
        <source>Over plan h</source>
        <translation>Por encima h</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Parte %</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>What happened to the claim</source>
        <translation>Qué pasó con la reclamación</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>Hora de Pekín</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>zone unknown</source>
        <translation>zona desconocida</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>There is no document.</source>
        <translation>No hay ningún documento.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Digest of the evidence</source>
        <translation>Resumen de las pruebas</translation>
    </message>
    <message>
        <source>Decisions made here</source>
        <translation>Decisiones tomadas aquí</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Resumen (SHA-256)</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>Published star</source>
        <translation>Estrella publicada</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Courier since</source>
        <translation>Repartidor desde</translation>
    </message>
    <message>
        <source>Window ends</source>
        <translation>Fin de la ventana</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>N.º de empleado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Published stars</source>
        <translation>Estrellas publicadas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Conduct in the window</source>
        <translation>Conducta en la ventana</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Upheld complaints (minor, major, critical)</source>
        <translation>Quejas confirmadas (leves, graves, críticas)</translation>
    </message>
    <message>
        <source>False sign-offs</source>
        <translation>Firmas falsas</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Ratings by channel</source>
        <translation>Valoraciones por canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Ratings are anonymous: a bucket with few of them is not shown.</source>
        <translation>Las valoraciones son anónimas: un grupo con pocas no se muestra.</translation>
    </message>
    <message>
        <source>%1 (up to %2 points)</source>
        <translation>%1 (hasta %2 puntos)</translation>
    </message>
    <message>
        <source>What helps most</source>
        <translation>Qué ayuda más</translation>
    </message>
    <message>
        <source>Every component is at its best: keep it up.</source>
        <translation>Cada componente está en lo más alto: siga así.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Weight %</source>
        <translation>Peso %</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Puntos de 100</translation>
    </message>
    <message>
        <source>Deduction for complaints</source>
        <translation>Deducción por quejas</translation>
    </message>
    <message>
        <source>Courier %1</source>
        <translation>Repartidor %1</translation>
    </message>
    <message>
        <source>The export brings no conduct window: the star is the published one.</source>
        <translation>La exportación no trae ninguna ventana de conducta: la estrella es la publicada.</translation>
    </message>
    <message>
        <source>Why this star</source>
        <translation>Por qué esta estrella</translation>
    </message>
    <message>
        <source>Talk sheet %1</source>
        <translation>Hoja de conversación %1</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Qué acordamos</translation>
    </message>
    <message>
        <source>Until the next talk</source>
        <translation>Hasta la próxima conversación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Repartidor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>star day %1, counts data of %2, days left to change it: %3</source>
        <translation>día de estrellas %1, cuentan los datos del %2, días para cambiarlo: %3</translation>
    </message>
    <message>
        <source>star day %1, counted on %2: nothing changes it any more</source>
        <translation>día de estrellas %1, contado el %2: ya nada lo cambia</translation>
    </message>
    <message>
        <source>published today, counted on %1</source>
        <translation>se publica hoy, contado el %1</translation>
    </message>
    <message>
        <source>Sellers who fall</source>
        <translation>Vendedores que bajan</translation>
    </message>
    <message>
        <source>Sellers who rise</source>
        <translation>Vendedores que suben</translation>
    </message>
    <message>
        <source>Couriers who fall</source>
        <translation>Repartidores que bajan</translation>
    </message>
    <message>
        <source>Couriers who rise</source>
        <translation>Repartidores que suben</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>What limits</source>
        <translation>Qué limita</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Morning sheet %1</source>
        <translation>Hoja de la mañana %1</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>Repartidores</translation>
    </message>
    <message>
        <source>printed %1 Beijing time (UTC+8)</source>
        <translation>impreso %1, hora de Pekín (UTC+8)</translation>
    </message>
    <message>
        <source>data of %1, feed version %2</source>
        <translation>datos del %1, versión de exportación %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>filtro: %1</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Datos de demostración</translation>
    </message>
    <message>
        <source>page %1/%2</source>
        <translation>página %1/%2</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Recharge statement %1</source>
        <translation>Liquidación de cargos %1</translation>
    </message>
    <message>
        <source>Claims approved in the month: %1</source>
        <translation>Reclamaciones aprobadas en el mes: %1</translation>
    </message>
    <message>
        <source>The cost of each claim is split by the hours that each stage ran over its plan. Amounts of different currencies are never added.</source>
        <translation>El coste de cada reclamación se reparte según las horas que cada etapa superó su plan. Nunca se suman importes de monedas distintas.</translation>
    </message>
    <message>
        <source>Approved, but no scan tells who caused the delay</source>
        <translation>Aprobadas, pero ningún escaneo dice quién causó el retraso</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>No claim was approved in this month.</source>
        <translation>En este mes no se aprobó ninguna reclamación.</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>Official star</source>
        <translation>Estrella oficial</translation>
    </message>
    <message>
        <source>Locked-in star</source>
        <translation>Estrella fijada</translation>
    </message>
    <message>
        <source>Predicted star</source>
        <translation>Estrella prevista</translation>
    </message>
    <message>
        <source>Next star day</source>
        <translation>Próximo día de estrellas</translation>
    </message>
    <message>
        <source>Counts data of</source>
        <translation>Cuentan los datos del</translation>
    </message>
    <message>
        <source>Days left to change it</source>
        <translation>Días para cambiarlo</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Gestor de cuentas</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Star of the track</source>
        <translation>Estrella de la vía</translation>
    </message>
    <message>
        <source>Action plan %1</source>
        <translation>Plan de acción %1</translation>
    </message>
    <message>
        <source>The export brings no indicator scores for this seller.</source>
        <translation>La exportación no trae puntuaciones de indicadores de este vendedor.</translation>
    </message>
    <message>
        <source>Shortest route to the next star</source>
        <translation>Camino más corto a la estrella siguiente</translation>
    </message>
    <message>
        <source>What keeps the present star</source>
        <translation>Qué conserva la estrella actual</translation>
    </message>
    <message>
        <source>%1 below policy</source>
        <translation>%1 por debajo de la póliza</translation>
    </message>
    <message>
        <source>%1 couriers</source>
        <translation>%1 repartidores</translation>
    </message>
    <message>
        <source>Real scores of %1</source>
        <translation>Puntuaciones reales del %1</translation>
    </message>
    <message>
        <source>track %1 → %2</source>
        <translation>vía %1 → %2</translation>
    </message>
    <message>
        <source>no effect: %1 limits</source>
        <translation>sin efecto: limita %1</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>What-if, not real data</source>
        <translation>Simulación, no son datos reales</translation>
    </message>
    <message>
        <source>Nobody scored what stands in the column “What-if”: it was tried out to see what it would do. The real scores stand beside it.</source>
        <translation>Nadie obtuvo lo que figura en la columna «Simulación»: se probó para ver qué haría. Las puntuaciones reales están al lado.</translation>
    </message>
    <message>
        <source>Star with the real scores</source>
        <translation>Estrella con las puntuaciones reales</translation>
    </message>
    <message>
        <source>Star with the what-if</source>
        <translation>Estrella con la simulación</translation>
    </message>
    <message>
        <source>From the what-if to the next star</source>
        <translation>De la simulación a la siguiente estrella</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PolicyLines</name>
    <message>
        <source>Policy</source>
        <translation>Según póliza</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>no tier pays for so many days late</source>
        <translation>ningún tramo paga por tantos días de retraso</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>ordered %1 + %2, %3</source>
        <extracomment>The day of the order, the days promised, the city of the destination&apos;s zone.</extracomment>
        <translation>pedido %1 + %2, %3</translation>
    </message>
    <message>
        <source>still under way, counted until the newest data</source>
        <translation>todavía en camino, contado hasta los datos más recientes</translation>
    </message>
    <message>
        <source>a first attempt within the promise counts</source>
        <translation>cuenta un primer intento dentro de la promesa</translation>
    </message>
    <message>
        <source>%1 − %2 excused</source>
        <translation>%1 − %2 disculpado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>difference of the local dates</source>
        <translation>diferencia de las fechas locales</translation>
    </message>
    <message>
        <source>in the tier %1–%2 days</source>
        <translation>en el tramo de %1–%2 días</translation>
    </message>
    <message>
        <source>in the tier from %1 days</source>
        <translation>en el tramo desde %1 días</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>fixed amount %1</source>
        <translation>importe fijo %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>paid back %1</source>
        <translation>se devuelve %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3, half up</source>
        <translation>%1 de %2 %3, mitad hacia arriba</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>raised to the least amount of the tier</source>
        <translation>subido al importe mínimo del tramo</translation>
    </message>
    <message>
        <source>never more than was paid less refunds</source>
        <translation>nunca más de lo pagado menos reembolsos</translation>
    </message>
    <message>
        <source>the plan has no cap</source>
        <translation>el plan no tiene tope</translation>
    </message>
    <message>
        <source>cut to the cap of %1 per order</source>
        <translation>rebajado al tope de %1 por pedido</translation>
    </message>
    <message>
        <source>below the cap of %1 per order</source>
        <translation>por debajo del tope de %1 por pedido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>nothing is paid: %1</source>
        <translation>no se paga nada: %1</translation>
    </message>
    <message>
        <source>as the policy gives</source>
        <translation>según la póliza</translation>
    </message>
    <message>
        <source>%1 over policy</source>
        <translation>%1 por encima de la póliza</translation>
    </message>
    <message>
        <source>%1 below policy</source>
        <translation>%1 por debajo de la póliza</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>An amount in yuan and the exchange rate.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 alcanza %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 está por debajo de %2</translation>
    </message>
    <message>
        <source>one person decides</source>
        <translation>decide una persona</translation>
    </message>
    <message>
        <source>a second person confirms</source>
        <translation>confirma una segunda persona</translation>
    </message>
    <message>
        <source>two others confirm</source>
        <translation>confirman otras dos personas</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Cuatro ojos</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>compliant</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>wrong carrier or service</source>
        <translation>transportista o servicio equivocado</translation>
    </message>
    <message>
        <source>scanned too late</source>
        <translation>escaneado demasiado tarde</translation>
    </message>
    <message>
        <source>waits for the first scan</source>
        <translation>espera el primer escaneo</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>fuera de la ventana</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin evaluar</translation>
    </message>
</context>
<context>
    <name>ReviewLetters</name>
    <message>
        <source>Approve, confirm</source>
        <translation>Aprobar, confirmar</translation>
    </message>
    <message>
        <source>Partial amount</source>
        <translation>Importe parcial</translation>
    </message>
    <message>
        <source>Reject, return</source>
        <translation>Rechazar, devolver</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Order in the browser</source>
        <translation>Pedido en el navegador</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Choose the row</source>
        <translation>Elegir la fila</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Reclamación siguiente</translation>
    </message>
    <message>
        <source>Claim before</source>
        <translation>Reclamación anterior</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 should be %3, is %4</source>
        <translation>%1: %2 debería ser %3, es %4</translation>
    </message>
</context>
<context>
    <name>RunStrip</name>
    <message>
        <source>Stardesk was ended from outside last time. Nothing that was decided here is lost.</source>
        <translation>La última vez Stardesk fue terminado desde fuera. Nada de lo decidido aquí se ha perdido.</translation>
    </message>
</context>
<context>
    <name>SellerTexts</name>
    <message>
        <source>Nothing limits: the highest star</source>
        <translation>Nada limita: la estrella más alta</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Todavía no hay puntuaciones</translation>
    </message>
    <message>
        <source>%1 limits both tracks</source>
        <translation>Las dos vías: limita %1</translation>
    </message>
    <message>
        <source>%1 and %2 limit</source>
        <translation>Limitan %1 y %2</translation>
    </message>
    <message>
        <source>%1 limits %2</source>
        <translation>%2: limita %1</translation>
    </message>
    <message>
        <source>Too few orders for a score: %1 in the export</source>
        <translation>Muy pocos pedidos para puntuar: %1 en la exportación</translation>
    </message>
</context>
<context>
    <name>SyncNotices</name>
    <message>
        <source>The data were not imported</source>
        <translation>Los datos no se importaron</translation>
    </message>
    <message>
        <source>They are as they were before; the window says why.</source>
        <translation>Están como antes; la ventana dice por qué.</translation>
    </message>
    <message>
        <source>Nothing could be sent</source>
        <translation>No se pudo enviar nada</translation>
    </message>
    <message>
        <source>A decision needs a choice</source>
        <translation>Una decisión necesita una elección</translation>
    </message>
    <message>
        <source>The server answered otherwise.</source>
        <translation>El servidor respondió otra cosa.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>saved here, sent in %1</source>
        <translation>guardada aquí, se envía en %1</translation>
    </message>
    <message>
        <source>saved here; a demo has no server</source>
        <translation>guardada aquí; una demostración no tiene servidor</translation>
    </message>
    <message>
        <source>saved here, waits for the folder</source>
        <translation>guardada aquí, espera a la carpeta</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translation>enviada, aún sin confirmar</translation>
    </message>
    <message>
        <source>The record was changed on the server before your decision left this desk. It was not sent; it is kept here.</source>
        <translation>El registro cambió en el servidor antes de que su decisión saliera de este puesto. No se envió; se conserva aquí.</translation>
    </message>
    <message>
        <source>The server knows this desk under another operator.</source>
        <translation>El servidor conoce este puesto con otro operador.</translation>
    </message>
    <message>
        <source>The server has no such record.</source>
        <translation>El servidor no tiene tal registro.</translation>
    </message>
    <message>
        <source>The server did not take it: %1.</source>
        <translation>El servidor no la aceptó: %1.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 here, held for a second person</source>
        <translation>%1 aquí, retenida para una segunda persona</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>%1 aquí, %2 allí</translation>
    </message>
    <message>
        <source>%1: server taken</source>
        <translation>%1: se tomó la del servidor</translation>
    </message>
    <message>
        <source>%1: yours kept</source>
        <translation>%1: se conservó la suya</translation>
    </message>
    <message>
        <source>%1: some of both</source>
        <translation>%1: algo de cada una</translation>
    </message>
    <message>
        <source>Set aside on %1: the server&apos;s version holds, yours stays in the history.</source>
        <translation>Apartada el %1: vale la versión del servidor, la suya queda en el historial.</translation>
    </message>
    <message>
        <source>%1 took the server&apos;s version on %2; yours stays in the history.</source>
        <translation>%1 tomó la versión del servidor el %2; la suya queda en el historial.</translation>
    </message>
    <message>
        <source>%1 decided again on %2 with what was chosen; both versions stay in the history.</source>
        <translation>%1 decidió de nuevo el %2 con lo elegido; las dos versiones quedan en el historial.</translation>
    </message>
</context>
<context>
    <name>VaultStrip</name>
    <message>
        <source>Nobody was here for four minutes: the vault of ID numbers is closed.</source>
        <translation>Nadie estuvo aquí en cuatro minutos: la bóveda de números de documento está cerrada.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1 Beijing</source>
        <extracomment>An instant in Beijing time: &quot;5 Mar 10:00 Beijing&quot;.</extracomment>
        <translation>%1 Pekín</translation>
    </message>
    <message>
        <source>%1 your time (%2)</source>
        <extracomment>The same instant on the person&apos;s own clock: &quot;5 Mar 03:00 your time (Madrid)&quot;.</extracomment>
        <translation>%1 en su hora (%2)</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>stardesk</name>
    <message numerus="yes">
        <source>gap %n m</source>
        <translation>
            <numerusform>hueco %n m</numerusform>
            <numerusform>hueco %n m</numerusform>
        </translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>%1: %2 stars</source>
        <extracomment>One point of the star line, spoken: month and star.</extracomment>
        <translation>%1: estrellas: %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>No star yet</source>
        <translation>Todavía sin estrella</translation>
    </message>
    <message>
        <source>Stars from %1 to %2</source>
        <translation>Estrellas de %1 a %2</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>Star %1 → %2</source>
        <translation>Estrella %1 → %2</translation>
    </message>
    <message>
        <source>%1, data of %2</source>
        <translation>%1, datos de %2</translation>
    </message>
    <message>
        <source>First star: %1</source>
        <translation>Primera estrella: %1</translation>
    </message>
    <message>
        <source>Began at %1</source>
        <translation>Empezó en %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Dejó %1</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculada</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculada</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>One star line, no employer</source>
        <translation>Una línea de estrellas, sin empresa</translation>
    </message>
    <message>
        <source>One star line, one employer</source>
        <translation>Una línea de estrellas, una empresa</translation>
    </message>
    <message numerus="yes">
        <source>One star line, %n employers</source>
        <translation>
            <numerusform>Una línea de estrellas, %n empresas</numerusform>
            <numerusform>Una línea de estrellas, %n empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>New station at %1</source>
        <translation>Nueva estación en %1</translation>
    </message>
    <message numerus="yes">
        <source>No employer for %n days</source>
        <translation>
            <numerusform>Sin empresa durante %n días</numerusform>
            <numerusform>Sin empresa durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Two employers at once: check the ID</source>
        <translation>Dos empresas a la vez: compruebe el documento</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>paga %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>desestimada</translation>
    </message>
    <message>
        <source>appeal pending</source>
        <translation>recurso pendiente</translation>
    </message>
    <message>
        <source>appeal accepted</source>
        <translation>recurso aceptado</translation>
    </message>
    <message>
        <source>appeal rejected</source>
        <translation>recurso rechazado</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Incentivos</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 estrellas</translation>
    </message>
    <message>
        <source>appeal saved here</source>
        <translation>recurso guardado aquí</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Recurrir…</translation>
    </message>
    <message>
        <source>Tip discussed</source>
        <translation>Consejo comentado</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Tips and notes</source>
        <translation>Consejos y notas</translation>
    </message>
    <message>
        <source>Rating excluded: %1</source>
        <translation>Valoración excluida: %1</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identidad comprobada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>stardesk::ArmedStrip</name>
    <message>
        <source>Commit</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>stardesk::AsOfController</name>
    <message>
        <source>These data have no history: no month has ended in them yet.</source>
        <translation>Estos datos no tienen historial: aún no ha terminado ningún mes en ellos.</translation>
    </message>
    <message>
        <source>Cancel, stay where I am</source>
        <translation>Cancelar y quedarme donde estoy</translation>
    </message>
    <message>
        <source>Going back to %1</source>
        <translation>Volviendo al %1</translation>
    </message>
</context>
<context>
    <name>stardesk::AsOfDialog</name>
    <message>
        <source>couriers</source>
        <translation>repartidores</translation>
    </message>
    <message>
        <source>sellers</source>
        <translation>vendedores</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>reclamaciones</translation>
    </message>
    <message>
        <source>As of…</source>
        <translation>A fecha de…</translation>
    </message>
    <message>
        <source>Every page as it was at the end of a month in Beijing, to look at only. What happened later is not there yet.</source>
        <translation>Cada página como estaba a fin de un mes en Pekín, solo para mirar. Lo que pasó después aún no está.</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Mostrar este día</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ends of months</source>
        <translation>Fines de mes</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Fin de mes</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Historial de</translation>
    </message>
</context>
<context>
    <name>stardesk::AttachSheet</name>
    <message>
        <source>Attach %1</source>
        <translation>Adjuntar %1</translation>
    </message>
    <message>
        <source>What is it? Press the key, or Esc to attach nothing.</source>
        <translation>¿Qué es? Pulse la tecla, o Esc para no adjuntar nada.</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Clase de documento</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Ninguna etapa</translation>
    </message>
    <message>
        <source>which stage does it prove?</source>
        <translation>¿qué etapa prueba?</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
</context>
<context>
    <name>stardesk::BatchPanel</name>
    <message>
        <source>Decide nothing</source>
        <translation>No decidir nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Number of claims, typed</source>
        <translation>Número de reclamaciones, escrito</translation>
    </message>
    <message>
        <source>%1 claims chosen</source>
        <translation>%1 reclamaciones elegidas</translation>
    </message>
    <message>
        <source>One decision for all of them. Nothing happens before you have seen the preview.</source>
        <translation>Una decisión para todas. No pasa nada antes de que vea la vista previa.</translation>
    </message>
    <message>
        <source>Decision for all</source>
        <translation>Decisión para todas</translation>
    </message>
    <message>
        <source>for which reason?</source>
        <translation>¿por qué motivo?</translation>
    </message>
    <message>
        <source>Reason for all</source>
        <translation>Motivo para todas</translation>
    </message>
    <message>
        <source>Judging %1 claims</source>
        <translation>Evaluando %1 reclamaciones</translation>
    </message>
    <message>
        <source>what is not reached stays untouched</source>
        <translation>lo que no se alcance queda intacto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué pasará</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>%1, a second person decides</source>
        <translation>%1, decide una segunda persona</translation>
    </message>
    <message>
        <source>Result of the batch</source>
        <translation>Resultado del lote</translation>
    </message>
    <message>
        <source>Preview of the batch</source>
        <translation>Vista previa del lote</translation>
    </message>
    <message>
        <source>%1 will be done, %2 not</source>
        <translation>%1 se harán, %2 no</translation>
    </message>
    <message>
        <source>%1: %2 claims</source>
        <translation>%1: %2 reclamaciones</translation>
    </message>
    <message>
        <source>Type %1 to allow it:</source>
        <translation>Escriba %1 para permitirlo:</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>%1 hechas, %2 no</translation>
    </message>
    <message>
        <source>%1, %2 left untouched</source>
        <translation>%1, %2 quedan intactas</translation>
    </message>
    <message>
        <source>Ctrl+Z takes all of it back.</source>
        <translation>Ctrl+Z lo retira todo.</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Reintentar %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the rows of the batch</source>
        <translation>Exportar las filas del lote</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Tablas (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
</context>
<context>
    <name>stardesk::BoardPanel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Stars by employer</source>
        <translation>Estrellas por empresa</translation>
    </message>
    <message>
        <source>Stars by month</source>
        <translation>Estrellas por mes</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Rating the staff again by %1…</source>
        <translation>Evaluando de nuevo a la plantilla según %1…</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>Repartidores</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <source>Other rules on today&apos;s staff</source>
        <translation>Otras reglas para la plantilla actual</translation>
    </message>
    <message>
        <source>Choose a rule set: every courier is rated again by it.</source>
        <translation>Elija un conjunto de reglas: con él se evalúa de nuevo a cada repartidor.</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Todas las empresas</translation>
    </message>
    <message>
        <source>Employer board</source>
        <translation>Panel de empresas</translation>
    </message>
    <message>
        <source>%1 couriers</source>
        <translation>%1 repartidores</translation>
    </message>
    <message>
        <source>Employer: %1</source>
        <translation>Empresa: %1</translation>
    </message>
    <message>
        <source>Rising, three months</source>
        <translation>Suben, tres meses</translation>
    </message>
    <message>
        <source>Falling, three months</source>
        <translation>Bajan, tres meses</translation>
    </message>
    <message>
        <source>%1: %2 couriers, %3 % with four or five stars</source>
        <translation>%1: %2 repartidores, %3 % con cuatro o cinco estrellas</translation>
    </message>
    <message>
        <source>%1 has the most four and five stars: %2 %</source>
        <translation>%1 tiene más cuatro y cinco estrellas: %2 %</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 estrellas</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 estrellas</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>3 estrellas</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>2 estrellas</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>4 and 5 stars %</source>
        <translation>4 y 5 estrellas %</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Suben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajan</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Incentives due</source>
        <translation>Incentivos pendientes</translation>
    </message>
    <message>
        <source>Four and five stars</source>
        <translation>Cuatro y cinco estrellas</translation>
    </message>
    <message>
        <source>of the rated</source>
        <translation>de los que tienen estrella</translation>
    </message>
    <message>
        <source>kept this once</source>
        <translation>conservada esta vez</translation>
    </message>
    <message>
        <source>Incentives granted in a year</source>
        <translation>Incentivos concedidos en un año</translation>
    </message>
    <message>
        <source>Incentives expired</source>
        <translation>Incentivos caducados</translation>
    </message>
    <message>
        <source>The export holds no inputs of a published month.</source>
        <translation>La exportación no contiene datos de entrada de ningún mes publicado.</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 the same</source>
        <translation>%1 suben, %2 bajan, %3 igual</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Incentivos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 estrellas</translation>
    </message>
    <message>
        <source>%1: %2 rated, %3 % with four or five stars</source>
        <translation>%1: %2 valorados, %3 % con cuatro o cinco estrellas</translation>
    </message>
    <message>
        <source>Four and five stars: %1 % in %2, %3 % in %4</source>
        <translation>Cuatro y cinco estrellas: %1 % en %2, %3 % en %4</translation>
    </message>
    <message>
        <source>Rating the staff again</source>
        <translation>Calificando de nuevo a la plantilla</translation>
    </message>
    <message>
        <source>Stopped. Choose a rule set: every courier is rated again by it.</source>
        <translation>Detenido. Elija un conjunto de reglas: cada repartidor se califica de nuevo con él.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stardesk::CareerMakeDialog</name>
    <message>
        <source>The new employer&apos;s public key</source>
        <translation>La clave pública de la nueva empresa</translation>
    </message>
    <message>
        <source>A passphrase that the new employer is told</source>
        <translation>Una contraseña que se comunica a la nueva empresa</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Firmar y guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Career sheet of %1</source>
        <translation>Hoja de carrera de %1</translation>
    </message>
    <message>
        <source>Day on which the person agreed</source>
        <translation>Día en que la persona consintió</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>La contraseña otra vez</translation>
    </message>
    <message>
        <source>The person agreed on</source>
        <translation>La persona consintió el</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmada con</translation>
    </message>
    <message>
        <source>Secret key of the employer</source>
        <translation>Clave secreta de la empresa</translation>
    </message>
    <message>
        <source>File of the employer&apos;s secret key</source>
        <translation>Archivo de la clave secreta de la empresa</translation>
    </message>
    <message>
        <source>Readable with</source>
        <translation>Se lee con</translation>
    </message>
    <message>
        <source>Key, or the .pub file</source>
        <translation>Clave, o el archivo .pub</translation>
    </message>
    <message>
        <source>Public key of the new employer</source>
        <translation>Clave pública de la nueva empresa</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>Claves públicas (*.pub)</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Guardada como</translation>
    </message>
    <message>
        <source>File to take along</source>
        <translation>Archivo para llevar</translation>
    </message>
    <message>
        <source>Career sheet</source>
        <translation>Hoja de carrera</translation>
    </message>
    <message>
        <source>Career sheets (*.career)</source>
        <translation>Hojas de carrera (*.career)</translation>
    </message>
    <message>
        <source>The sheet holds name, masked ID, employers and the star of each month. It holds no number, no feedback and no complaint. Making it leaves a row in the audit trail.</source>
        <translation>La hoja contiene nombre, documento enmascarado, empresas y la estrella de cada mes. No contiene el número, ni valoraciones ni quejas. Hacerla deja una fila en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Signing and sealing…</source>
        <translation>Firmando y sellando…</translation>
    </message>
    <message>
        <source>Saved. There is no code to compare: the ID number is not known here, or the vault is closed.</source>
        <translation>Guardada. No hay código que comparar: aquí no se conoce el número de documento o la bóveda está cerrada.</translation>
    </message>
    <message>
        <source>Saved. Tell the new employer this code by another way, such as the telephone: %1</source>
        <translation>Guardada. Diga este código a la nueva empresa por otra vía, como el teléfono: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>stardesk::CareerPanel</name>
    <message>
        <source>Star history</source>
        <translation>Historial de estrellas</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>12 m</source>
        <translation>12 m</translation>
    </message>
    <message>
        <source>24 m</source>
        <translation>24 m</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Kinds of events: %1</source>
        <translation>Tipos de sucesos: %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>nothing of this kind</source>
        <translation>nada de este tipo</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
</context>
<context>
    <name>stardesk::CareerReadDialog</name>
    <message>
        <source>Open and verify</source>
        <translation>Abrir y verificar</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
    <message>
        <source>Open career sheet</source>
        <translation>Abrir hoja de carrera</translation>
    </message>
    <message>
        <source>Or the passphrase that the maker told you</source>
        <translation>O la contraseña que le dijo quien la hizo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>ID number from the person&apos;s papers; kept nowhere</source>
        <translation>Número de los papeles de la persona; no se guarda</translation>
    </message>
    <message>
        <source>ID number from the person&apos;s papers</source>
        <translation>Número de los papeles de la persona</translation>
    </message>
    <message>
        <source>Career sheet</source>
        <translation>Hoja de carrera</translation>
    </message>
    <message>
        <source>File that the person brought</source>
        <translation>Archivo que trajo la persona</translation>
    </message>
    <message>
        <source>Career sheets (*.career);;All files (*)</source>
        <translation>Hojas de carrera (*.career);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <source>File of your own secret key</source>
        <translation>Archivo de su propia clave secreta</translation>
    </message>
    <message>
        <source>Your own secret key</source>
        <translation>Su propia clave secreta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Verified: signed by %1, whose key %2 this export names.</source>
        <translation>Verificada: firmada por %1, cuya clave %2 figura en esta exportación.</translation>
    </message>
    <message>
        <source>Not verified: this export names no employer with the key %1.</source>
        <translation>No verificada: en esta exportación ninguna empresa tiene la clave %1.</translation>
    </message>
    <message>
        <source>%1, ID %2. The person agreed on %3; made on %4.</source>
        <translation>%1, documento %2. La persona consintió el %3; hecha el %4.</translation>
    </message>
    <message>
        <source>not known there</source>
        <translation>no se conoce allí</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Stars by month</source>
        <translation>Estrellas por mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Code: %1. It is the same person if the maker of the sheet reads the same code to you.</source>
        <translation>Código: %1. Es la misma persona si quien hizo la hoja le lee el mismo código.</translation>
    </message>
</context>
<context>
    <name>stardesk::ChartFrame</name>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Imágenes (*.svg *.png)</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>No se pudo escribir el archivo %1.</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>Exportar gráfico…</translation>
    </message>
    <message>
        <source>The numbers of the chart as rows, and back</source>
        <translation>Los números del gráfico como filas, y de vuelta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what the button does, %2 the chart: “Show as table: Star history”.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stardesk::ClaimDetail</name>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>still under way</source>
        <translation>todavía en camino</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Choose a claim in the list to see promise against fact.</source>
        <translation>Elija una reclamación de la lista para ver la promesa frente a los hechos.</translation>
    </message>
    <message>
        <source>Copy link to this claim</source>
        <translation>Copiar enlace a esta reclamación</translation>
    </message>
    <message>
        <source>Calculation of the policy</source>
        <translation>Cálculo de la póliza</translation>
    </message>
    <message>
        <source>Documents of this claim</source>
        <translation>Documentos de esta reclamación</translation>
    </message>
    <message>
        <source>Documents and the promise at checkout (D)</source>
        <translation>Documentos y promesa al pagar (D)</translation>
    </message>
    <message>
        <source>Explain this amount</source>
        <translation>Explicar este importe</translation>
    </message>
    <message>
        <source>Explain this amount (Ctrl+I)</source>
        <translation>Explicar este importe (Ctrl+I)</translation>
    </message>
    <message>
        <source>More about this claim</source>
        <translation>Más sobre esta reclamación</translation>
    </message>
    <message>
        <source>Stages as a table</source>
        <translation>Etapas como tabla</translation>
    </message>
    <message>
        <source>Stages as a table, with who is charged (Ctrl+Shift+T)</source>
        <translation>Etapas como tabla, con a quién se cobra (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Explain the policy</source>
        <translation>Explicar la póliza</translation>
    </message>
    <message>
        <source>Stages of the delivery</source>
        <translation>Etapas de la entrega</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Disculpado</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Se cobra</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>retraso de %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>= %1 Beijing</source>
        <translation>= %1 Pekín</translation>
    </message>
    <message>
        <source>counts as %1: %2 excused</source>
        <translation>cuenta como %1: %2 disculpado</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>con retraso desde %1</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>sin importe</translation>
    </message>
    <message>
        <source>Policy gives</source>
        <translation>Según póliza</translation>
    </message>
    <message>
        <source>%1. Changed since.</source>
        <translation>%1. Ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1. Unchanged since.</source>
        <translation>%1. Sin cambios desde entonces.</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Sin póliza</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Póliza %1</translation>
    </message>
    <message>
        <source>by %1 v%2, valid on %3</source>
        <translation>según %1 v%2, vigente el %3</translation>
    </message>
    <message>
        <source>today %1 holds</source>
        <translation>hoy rige %1</translation>
    </message>
    <message>
        <source>All scans</source>
        <translation>Todos los escaneos</translation>
    </message>
    <message>
        <source>Incident (I)</source>
        <translation>Incidencia (I)</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>Historia de la reclamación</translation>
    </message>
    <message>
        <source>Documents (D)</source>
        <translation>Documentos (D)</translation>
    </message>
    <message>
        <source>Attach a document… (Ctrl+D)</source>
        <translation>Adjuntar un documento… (Ctrl+D)</translation>
    </message>
    <message>
        <source>Order in the browser (O)</source>
        <translation>Pedido en el navegador (O)</translation>
    </message>
    <message>
        <source>Evidence pack as PDF… (Ctrl+P)</source>
        <translation>Expediente de pruebas en PDF… (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>stardesk::ClaimDocuments</name>
    <message>
        <source>Attach a document</source>
        <translation>Adjuntar un documento</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt)</source>
        <translation>Documentos (*.pdf *.png *.jpg *.jpeg *.txt)</translation>
    </message>
    <message>
        <source>No link of an order is set: Settings, Review, “Link of an order”.</source>
        <translation>No hay enlace de pedido: Ajustes, Revisión, «Enlace del pedido».</translation>
    </message>
</context>
<context>
    <name>stardesk::ClaimPapers</name>
    <message>
        <source>Recharge statement of a month</source>
        <translation>Liquidación de cargos de un mes</translation>
    </message>
    <message>
        <source>Month-close pack</source>
        <translation>Paquete de cierre de mes</translation>
    </message>
    <message>
        <source>%1 as PDF…</source>
        <translation>%1 en PDF…</translation>
    </message>
    <message>
        <source>Write %1…</source>
        <translation>Escribir: %1…</translation>
    </message>
    <message>
        <source>Check a pack…</source>
        <translation>Comprobar un paquete…</translation>
    </message>
    <message>
        <source>Write the month-close pack</source>
        <translation>Escribir el paquete de cierre de mes</translation>
    </message>
    <message>
        <source>Month-close packs (*.jsonl)</source>
        <translation>Paquetes de cierre de mes (*.jsonl)</translation>
    </message>
    <message>
        <source>Check a month-close pack</source>
        <translation>Comprobar un paquete de cierre de mes</translation>
    </message>
    <message>
        <source>%1 pages written to %2.</source>
        <translation>%1 páginas escritas en %2.</translation>
    </message>
    <message>
        <source>%1 holds: %2, %3 claims concluded, %4, head %5…</source>
        <extracomment>%1 a file, %2 a month, %3 a number, %4 sums per currency, %5 the beginning of a check sum.</extracomment>
        <translation>%1 es correcto: %2, %3 reclamaciones concluidas, %4, cabecera %5…</translation>
    </message>
    <message>
        <source>%1 written: %2, %3 claims concluded, %4, head %5…</source>
        <translation>%1 escrito: %2, %3 reclamaciones concluidas, %4, cabecera %5…</translation>
    </message>
</context>
<context>
    <name>stardesk::ClaimsPage</name>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Filter claims, e.g. days_late:&gt;10</source>
        <translation>Filtrar, p. ej. days_late:&gt;10</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 reclamaciones</translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>%1 de %2 reclamaciones</translation>
    </message>
    <message>
        <source>No claims yet. Open a server export.</source>
        <translation>Todavía no hay reclamaciones. Abra una exportación del servidor.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Explain this amount</source>
        <translation>Explicar este importe</translation>
    </message>
    <message>
        <source>Stages as a table</source>
        <translation>Etapas como tabla</translation>
    </message>
    <message>
        <source>Queue clear.</source>
        <translation>Cola vacía.</translation>
    </message>
    <message>
        <source>Queue clear. %1.</source>
        <translation>Cola vacía. %1.</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>retraso de %1</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>Choose claims first: X or Space chooses a row.</source>
        <translation>Elija antes reclamaciones: X o Espacio elige una fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>Under a page&apos;s name in the sidebar.</extracomment>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a document…</source>
        <translation>Adjuntar un documento…</translation>
    </message>
    <message>
        <source>Evidence pack as PDF…</source>
        <translation>Expediente de pruebas en PDF…</translation>
    </message>
    <message>
        <source>Decide together…</source>
        <translation>Decidir juntas…</translation>
    </message>
</context>
<context>
    <name>stardesk::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Columnas visibles</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>stardesk::ComparePanel</name>
    <message>
        <source>Stars side by side</source>
        <translation>Estrellas en paralelo</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>Repartidores</translation>
    </message>
    <message numerus="yes">
        <source>%n couriers side by side</source>
        <translation>
            <numerusform>%n repartidor en paralelo</numerusform>
            <numerusform>%n repartidores en paralelo</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message numerus="yes">
        <source>Stars of the last %n months</source>
        <translation>
            <numerusform>Estrellas del último %n mes</numerusform>
            <numerusform>Estrellas de los últimos %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Employers so far</source>
        <translation>Empresas hasta ahora</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>A tiempo %</translation>
    </message>
    <message>
        <source>Contacted first %</source>
        <translation>Aviso previo %</translation>
    </message>
    <message>
        <source>To the door %</source>
        <translation>A domicilio %</translation>
    </message>
    <message>
        <source>Consent, notice %</source>
        <translation>Permiso y aviso %</translation>
    </message>
    <message>
        <source>Complaints upheld</source>
        <translation>Quejas confirmadas</translation>
    </message>
    <message>
        <source>Incentives due</source>
        <translation>Incentivos pendientes</translation>
    </message>
    <message>
        <source>Best tip</source>
        <translation>Mejor consejo</translation>
    </message>
    <message>
        <source>Measures side by side</source>
        <translation>Medidas en paralelo</translation>
    </message>
</context>
<context>
    <name>stardesk::ConductPanel</name>
    <message>
        <source>Contact by week</source>
        <translation>Contacto por semana</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Delivered on time</source>
        <translation>Entregado a tiempo</translation>
    </message>
    <message>
        <source>Contacted before delivery</source>
        <translation>Contacto previo a la entrega</translation>
    </message>
    <message>
        <source>of these by the voice assistant</source>
        <translation>de ellos, por el asistente de voz</translation>
    </message>
    <message>
        <source>To the door when asked</source>
        <translation>A domicilio cuando se pide</translation>
    </message>
    <message>
        <source>Asked before a pick-up point, told where</source>
        <translation>Preguntó antes del punto de recogida y dijo dónde</translation>
    </message>
    <message>
        <source>The export brings no conduct window of this person.</source>
        <translation>La exportación no trae ninguna ventana de conducta de esta persona.</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Conducta</translation>
    </message>
    <message numerus="yes">
        <source>%n days to %1</source>
        <translation>
            <numerusform>%n día hasta el %1</numerusform>
            <numerusform>%n días hasta el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Parte %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points are the share that is sure even with few parcels: a perfect record of ten parcels counts less than one of a thousand.</source>
        <translation>Los puntos son la parte segura incluso con pocos paquetes: diez paquetes perfectos cuentan menos que mil.</translation>
    </message>
    <message>
        <source>contacted first %</source>
        <translation>contacto previo %</translation>
    </message>
    <message>
        <source>by the voice assistant %</source>
        <translation>por asistente de voz %</translation>
    </message>
    <message>
        <source>Week of %1: %2 % contacted, %3 parcels</source>
        <translation>Semana del %1: %2 % contactados, %3 paquetes</translation>
    </message>
    <message>
        <source>No weeks in this export</source>
        <translation>Esta exportación no trae semanas</translation>
    </message>
    <message>
        <source>%1 % contacted first, %2 % of it by voice assistant</source>
        <translation>%1 % con contacto previo, de ellos %2 % por asistente de voz</translation>
    </message>
    <message>
        <source>%1 % contacted first</source>
        <translation>%1 % con contacto previo</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Contacted %</source>
        <translation>Contactados %</translation>
    </message>
    <message>
        <source>Voice %</source>
        <translation>Voz %</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>A tiempo %</translation>
    </message>
    <message>
        <source>Door %</source>
        <translation>A domicilio %</translation>
    </message>
    <message>
        <source>Consent %</source>
        <translation>Permiso %</translation>
    </message>
</context>
<context>
    <name>stardesk::ConflictFields</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server, %1 %2</source>
        <translation>Servidor, %1 %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>When you decided</source>
        <translation>Cuando decidió</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>La suya, %1</translation>
    </message>
    <message>
        <source>Goes on as</source>
        <translation>Sigue como</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, la suya: %2</translation>
    </message>
    <message>
        <source>%1, the server&apos;s: %2</source>
        <translation>%1, la del servidor: %2</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
</context>
<context>
    <name>stardesk::ConflictPanel</name>
    <message>
        <source>No decision of this desk needs a choice.</source>
        <translation>Ninguna decisión de este puesto necesita una elección.</translation>
    </message>
    <message>
        <source>Decisions that need a choice</source>
        <translation>Decisiones que necesitan una elección</translation>
    </message>
    <message>
        <source>Needs a choice %1</source>
        <translation>Necesita elección %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>Open claim</source>
        <translation>Abrir la reclamación</translation>
    </message>
    <message>
        <source>Leave it as the server has it</source>
        <translation>Dejarla como la tiene el servidor</translation>
    </message>
    <message>
        <source>Solved in the last 90 days</source>
        <translation>Resueltos en los últimos 90 días</translation>
    </message>
    <message>
        <source>Hold for a second person</source>
        <translation>Retener para una segunda persona</translation>
    </message>
    <message>
        <source>Apply the choice</source>
        <translation>Aplicar la elección</translation>
    </message>
    <message>
        <source>Left to a second person by %1 at %2</source>
        <translation>Dejado a una segunda persona por %1 a las %2</translation>
    </message>
    <message>
        <source>Decided on the server meanwhile: a second person chooses</source>
        <translation>Decidido mientras tanto en el servidor: elige una segunda persona</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are not chosen yet</source>
        <translation>
            <numerusform>%n campo sin elegir</numerusform>
            <numerusform>%n campos sin elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict, amount and reason are never chosen for you, and not in a batch. Both versions stay in the history of the claim, whatever you choose.</source>
        <translation>Veredicto, importe y motivo nunca se eligen por usted, ni por lotes. Las dos versiones quedan en el historial de la reclamación, elija lo que elija.</translation>
    </message>
    <message>
        <source>Take all notes from you</source>
        <translation>Tomar todas sus notas</translation>
    </message>
    <message>
        <source>Take all notes from the server</source>
        <translation>Tomar todas las notas del servidor</translation>
    </message>
</context>
<context>
    <name>stardesk::ContentStack</name>
    <message>
        <source>No data yet. Open a server export.</source>
        <translation>Todavía no hay datos. Abra una exportación del servidor.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>stardesk::CourierDetail</name>
    <message>
        <source>Parts of the profile</source>
        <translation>Partes del perfil</translation>
    </message>
    <message>
        <source>Choose a courier in the list to see the career.</source>
        <translation>Elija un repartidor de la lista para ver su trayectoria.</translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Copy link to this courier</source>
        <translation>Copiar enlace a este repartidor</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>en %n mes</numerusform>
            <numerusform>en %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Incentivos</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Conducta</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Profile as PDF, or career sheet</source>
        <translation>Perfil en PDF u hoja de carrera</translation>
    </message>
    <message>
        <source>Portable career sheet…</source>
        <translation>Hoja de carrera portátil…</translation>
    </message>
</context>
<context>
    <name>stardesk::CouriersPage</name>
    <message>
        <source>Couriers</source>
        <translation>Repartidores</translation>
    </message>
    <message>
        <source>Filter couriers, e.g. star:&lt;5</source>
        <translation>Filtrar repartidores, p. ej. star:&lt;5</translation>
    </message>
    <message>
        <source>%1 couriers</source>
        <translation>%1 repartidores</translation>
    </message>
    <message>
        <source>%1 of %2 couriers</source>
        <translation>%1 de %2 repartidores</translation>
    </message>
    <message>
        <source>No couriers yet. Open a server export.</source>
        <translation>Todavía no hay repartidores. Abra una exportación del servidor.</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Two to four couriers side by side</source>
        <translation>De dos a cuatro repartidores en paralelo</translation>
    </message>
    <message>
        <source>Employer board</source>
        <translation>Panel de empresas</translation>
    </message>
    <message>
        <source>Stars, movements and incentives of an employer</source>
        <translation>Estrellas, movimientos e incentivos de una empresa</translation>
    </message>
    <message>
        <source>Explain the star</source>
        <translation>Explicar la estrella</translation>
    </message>
    <message>
        <source>Next part of the profile</source>
        <translation>Parte siguiente de la ficha</translation>
    </message>
    <message>
        <source>Part of the profile before</source>
        <translation>Parte anterior de la ficha</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sin estrella</translation>
    </message>
    <message>
        <source>Open tips</source>
        <translation>Consejos abiertos</translation>
    </message>
    <message>
        <source>Incentives due</source>
        <translation>Incentivos pendientes</translation>
    </message>
    <message>
        <source>Reveal the ID number</source>
        <translation>Mostrar el número de documento</translation>
    </message>
    <message>
        <source>Talk sheet</source>
        <translation>Hoja de conversación</translation>
    </message>
    <message>
        <source>Profile as PDF</source>
        <translation>Ficha en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print profiles…</source>
        <translation>Imprimir perfiles…</translation>
    </message>
    <message>
        <source>The profiles of the chosen couriers in one PDF, at most %1</source>
        <translation>Los perfiles de los repartidores elegidos en un PDF, como máximo %1</translation>
    </message>
    <message>
        <source>Mark the first open tip as discussed</source>
        <translation>Marcar el primer consejo abierto como hablado</translation>
    </message>
    <message>
        <source>Identity conflicts</source>
        <translation>Conflictos de identidad</translation>
    </message>
    <message>
        <source>One ID under two names, one person twice, two employers at once</source>
        <translation>Un documento con dos nombres, una persona dos veces, dos empresas a la vez</translation>
    </message>
    <message>
        <source>Which inputs and rules give the star of this courier</source>
        <translation>Qué datos y reglas dan la estrella de este repartidor</translation>
    </message>
    <message>
        <source>Show the whole number for a short time, with a reason that is recorded</source>
        <translation>Mostrar el número completo un momento, con un motivo que queda registrado</translation>
    </message>
    <message>
        <source>No courier of this export has this number.</source>
        <translation>Ningún repartidor de esta exportación tiene este número.</translation>
    </message>
    <message numerus="yes">
        <source>%n courier(s) have an ID number that ends so.</source>
        <translation>
            <numerusform>%n repartidor tiene un número de documento que acaba así.</numerusform>
            <numerusform>%n repartidores tienen un número de documento que acaba así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Profiles as PDF</source>
        <translation>Perfiles en PDF</translation>
    </message>
    <message>
        <source>couriers</source>
        <translation>repartidores</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n profile(s)…</source>
        <translation>
            <numerusform>Imprimiendo %n perfil…</numerusform>
            <numerusform>Imprimiendo %n perfiles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n página escrita en %1.</numerusform>
            <numerusform>%n páginas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tip is open: each was discussed, or nothing is left to gain.</source>
        <translation>No hay consejos abiertos: todos se han hablado o no queda nada que ganar.</translation>
    </message>
</context>
<context>
    <name>stardesk::DayStrip</name>
    <message>
        <source>Next 14 days: %1</source>
        <translation>Próximos 14 días: %1</translation>
    </message>
</context>
<context>
    <name>stardesk::DaysPanel</name>
    <message>
        <source>counting day</source>
        <translation>día de cómputo</translation>
    </message>
    <message>
        <source>privileges close</source>
        <translation>cierran ventajas</translation>
    </message>
    <message>
        <source>star day</source>
        <translation>día de estrellas</translation>
    </message>
    <message>
        <source>%1 window ends</source>
        <translation>termina la ventana de %1</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>Próximos 14 días</translation>
    </message>
    <message>
        <source>hatched: fixed · Beijing dates</source>
        <translation>rayado: fijado · fechas de Pekín</translation>
    </message>
</context>
<context>
    <name>stardesk::DeadlinesModel</name>
    <message>
        <source>%1, %2, due %3</source>
        <translation>%1, %2, vence %3</translation>
    </message>
    <message>
        <source>Due, Beijing</source>
        <translation>Vence, Pekín</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>stardesk::DeadlinesPage</name>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>%1 deadlines in 30 days, %2 late</source>
        <translation>%1 plazos en 30 días, %2 vencidos</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>No vence nada en los próximos 30 días.</translation>
    </message>
    <message>
        <source>%1 deadlines in 30 days</source>
        <translation>%1 plazos en 30 días</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>the nearest %1 are shown</source>
        <translation>se muestran los %1 más próximos</translation>
    </message>
</context>
<context>
    <name>stardesk::DecisionPanel</name>
    <message>
        <source>Confirm %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message>
        <source>Confirm the rejection</source>
        <translation>Confirmar el rechazo</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Desestimar…</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>Proponer %1</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>Partial…</source>
        <translation>Parcial…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Retener…</translation>
    </message>
    <message>
        <source>Who reviews it?</source>
        <translation>¿Quién la revisa?</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>¿Qué falta?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Press the key, or Esc to go back.</source>
        <translation>Pulse la tecla, o Esc para volver.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>Importe que se paga</translation>
    </message>
    <message>
        <source>Note to the claimant</source>
        <translation>Nota para el reclamante</translation>
    </message>
    <message>
        <source>Note instead of the reason&apos;s text (N)</source>
        <translation>Nota en lugar del texto del motivo (N)</translation>
    </message>
    <message>
        <source>Decided here:</source>
        <translation>Decidido aquí:</translation>
    </message>
    <message>
        <source>Ctrl+Enter arms the approval, Ctrl+Shift+Backspace the rejection; Enter commits.</source>
        <translation>Ctrl+Enter prepara la aprobación, Ctrl+Shift+Retroceso el rechazo; Intro confirma.</translation>
    </message>
    <message>
        <source>A letter arms a decision, Enter commits it, Esc takes it back.</source>
        <translation>Una letra prepara la decisión, Intro la confirma, Esc la retira.</translation>
    </message>
    <message>
        <source>Not possible:</source>
        <translation>No es posible:</translation>
    </message>
    <message>
        <source>Armed:</source>
        <translation>Preparada:</translation>
    </message>
    <message>
        <source>The amount must be above zero and not above what was paid.</source>
        <translation>El importe debe ser mayor que cero y no superar lo pagado.</translation>
    </message>
    <message>
        <source>This reason needs a comment of %1 characters or more.</source>
        <translation>Este motivo necesita un comentario de %1 caracteres o más.</translation>
    </message>
    <message>
        <source>The claimant reads (%1):</source>
        <translation>El reclamante lee (%1):</translation>
    </message>
    <message>
        <source>Confirm the reopening</source>
        <translation>Confirmar la reapertura</translation>
    </message>
    <message>
        <source>Confirm the dismissal</source>
        <translation>Confirmar la desestimación</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Recurrir…</translation>
    </message>
    <message>
        <source>%1 reviews this claim, at least until %2; for you it is read only.</source>
        <translation>%1 revisa esta reclamación, al menos hasta %2; para usted es solo de lectura.</translation>
    </message>
    <message>
        <source>Decided on data of %1.</source>
        <translation>Decidida con datos de %1.</translation>
    </message>
    <message>
        <source>%1 decided here:</source>
        <translation>%1 decidió aquí:</translation>
    </message>
    <message>
        <source>Not filed: %1. Hold the claim, or write why it is paid without, %2 characters or more.</source>
        <extracomment>%1 are kinds of documents.</extracomment>
        <translation>No presentado: %1. Retenga la reclamación o escriba por qué se paga sin ello, con %2 caracteres o más.</translation>
    </message>
    <message>
        <source>More than the policy gives needs a comment of %1 characters or more.</source>
        <translation>Más de lo que da la póliza necesita un comentario de %1 caracteres o más.</translation>
    </message>
    <message>
        <source>Ask to reopen…</source>
        <translation>Pedir que se reabra…</translation>
    </message>
</context>
<context>
    <name>stardesk::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>stardesk::DocumentPreview</name>
    <message>
        <source>The first page cannot be shown here. Open it with a program of the desktop.</source>
        <translation>Aquí no se puede mostrar la primera página. Ábralo con un programa del escritorio.</translation>
    </message>
    <message>
        <source>%1, %2, received %3</source>
        <translation>%1, %2, recibido el %3</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Volver a los documentos</translation>
    </message>
    <message>
        <source>Back to the documents (Esc)</source>
        <translation>Volver a los documentos (Esc)</translation>
    </message>
    <message>
        <source>Open with the desktop</source>
        <translation>Abrir con el escritorio</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
</context>
<context>
    <name>stardesk::EvidenceSheet</name>
    <message>
        <source>Back to the claim</source>
        <translation>Volver a la reclamación</translation>
    </message>
    <message>
        <source>Back to the claim (Esc)</source>
        <translation>Volver a la reclamación (Esc)</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copiar explicación</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Adjuntar…</translation>
    </message>
</context>
<context>
    <name>stardesk::ExcludeStrip</name>
    <message>
        <source>This rating does not count: %1</source>
        <extracomment>%1 is what a rater wrote.</extracomment>
        <translation>Esta valoración no cuenta: %1</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>Ratings of a week do not count</source>
        <translation>Valoraciones de una semana que no cuentan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How many ratings</source>
        <translation>Cuántas valoraciones</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Por qué no cuenta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What happened, ten characters or more</source>
        <translation>Qué pasó, diez caracteres o más</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Do nothing (Esc)</source>
        <translation>No hacer nada (Esc)</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>todos los canales</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>stardesk::ExplainPanel</name>
    <message>
        <source>Explanation of the star</source>
        <translation>Explicación de la estrella</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copiar explicación</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>Nada que explicar</translation>
    </message>
    <message>
        <source>The export brings no conduct window: the star is the published one.</source>
        <translation>La exportación no trae ninguna ventana de conducta: la estrella es la publicada.</translation>
    </message>
    <message numerus="yes">
        <source>Computed: %n stars</source>
        <translation>
            <numerusform>Calculada: %n estrella</numerusform>
            <numerusform>Calculada: %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Computed: unrated</source>
        <translation>Calculada: sin estrella</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>publicada: %1</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicada</translation>
    </message>
    <message>
        <source>Rule set %1</source>
        <translation>Conjunto de reglas %1</translation>
    </message>
    <message>
        <source>version %1, in force since %2</source>
        <translation>versión %1, en vigor desde el %2</translation>
    </message>
</context>
<context>
    <name>stardesk::FeedbackNotes</name>
    <message>
        <source>excluded: %1</source>
        <translation>excluida: %1</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Exclude this rating: %1</source>
        <translation>Excluir esta valoración: %1</translation>
    </message>
</context>
<context>
    <name>stardesk::FeedbackPanel</name>
    <message>
        <source>Ratings by channel and star</source>
        <translation>Valoraciones por canal y estrella</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>demasiado pocas para mostrarlas</translation>
    </message>
    <message>
        <source>%1: %2 ratings, %3 of five stars</source>
        <translation>%1: %2 valoraciones, %3 de cinco estrellas</translation>
    </message>
    <message>
        <source>%1: too few to show</source>
        <translation>%1: muy pocas para mostrarlas</translation>
    </message>
    <message>
        <source>No feedback window in this export</source>
        <translation>Esta exportación no trae ventana de valoraciones</translation>
    </message>
    <message>
        <source>Too few ratings to show</source>
        <translation>Muy pocas valoraciones para mostrarlas</translation>
    </message>
    <message>
        <source>%1 % of the ratings are good</source>
        <comment>four or five stars</comment>
        <translation>El %1 % de las valoraciones son buenas</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 estrellas</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 estrellas</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>3 estrellas</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>2 estrellas</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Pos. %</source>
        <translation>Pos. %</translation>
    </message>
    <message>
        <source>Neutral %</source>
        <translation>Neutrales %</translation>
    </message>
    <message>
        <source>Neg. %</source>
        <translation>Neg. %</translation>
    </message>
    <message numerus="yes">
        <source>Feedback is anonymous: under %n ratings nothing is shown, and never who, when or for which parcel.</source>
        <translation>
            <numerusform>Las valoraciones son anónimas: con menos de %n no se muestra nada, y nunca quién, cuándo ni por qué paquete.</numerusform>
            <numerusform>Las valoraciones son anónimas: con menos de %n no se muestra nada, y nunca quién, cuándo ni por qué paquete.</numerusform>
        </translation>
    </message>
    <message>
        <source>What raters name</source>
        <translation>Lo que mencionan quienes valoran</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>in no order, without date</source>
        <translation>sin orden ni fecha</translation>
    </message>
    <message>
        <source>Ratings that do not count</source>
        <translation>Valoraciones que no cuentan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>guardado aquí</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>Exclude ratings of a week…</source>
        <translation>Excluir valoraciones de una semana…</translation>
    </message>
</context>
<context>
    <name>stardesk::FilterBar</name>
    <message>
        <source>of %1</source>
        <extracomment>Rows shown of all rows: &quot;128 of 5,214&quot;. %1 comes first and bold.</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Sin valores</translation>
    </message>
    <message>
        <source>View “%1”, modified</source>
        <extracomment>Saved view in use that was changed since.</extracomment>
        <translation>Vista «%1», modificada</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Vista «%1»</translation>
    </message>
</context>
<context>
    <name>stardesk::FilterChip</name>
    <message>
        <source>not %1</source>
        <extracomment>A filter chip that leaves the value out: &quot;not 5&quot;.</extracomment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>Filter %1 %2</source>
        <translation>Filtro %1 %2</translation>
    </message>
    <message>
        <source>Remove this filter (Delete)</source>
        <translation>Quitar este filtro (Supr)</translation>
    </message>
</context>
<context>
    <name>stardesk::HeldDecisions</name>
    <message>
        <source>%1 more held.</source>
        <translation>%1 más retenidas.</translation>
    </message>
</context>
<context>
    <name>stardesk::HeldPanel</name>
    <message>
        <source>held, sends in %1</source>
        <translation>retenida, se envía en %1</translation>
    </message>
    <message>
        <source>Held decisions</source>
        <translation>Decisiones retenidas</translation>
    </message>
    <message>
        <source>%1, can still be undone</source>
        <translation>%1, aún se pueden deshacer</translation>
    </message>
    <message>
        <source>All of them are on the sync page</source>
        <translation>Todas están en la página de sincronización</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undo the last one</source>
        <translation>Deshacer la última</translation>
    </message>
</context>
<context>
    <name>stardesk::HistoryPanel</name>
    <message>
        <source>whole export</source>
        <translation>exportación completa</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>+%1 −%2 ~%3</source>
        <translation>+%1 −%2 ~%3</translation>
    </message>
    <message>
        <source>History of imports</source>
        <translation>Historial de importaciones</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>Hora de Pekín</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>You rolled back: these data are older than what this desk has seen. Sync now brings the newest again.</source>
        <translation>Usted volvió atrás: estos datos son más antiguos que los que este puesto ha visto. Sincronizar trae de nuevo los últimos.</translation>
    </message>
    <message>
        <source>Roll back to the snapshot of %1…</source>
        <translation>Volver a la instantánea del %1…</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Volver ahora</translation>
    </message>
    <message>
        <source>Shows the older data until the next sync. Decisions stay as they are. Click again to do it.</source>
        <translation>Muestra los datos más antiguos hasta la próxima sincronización. Las decisiones quedan como están. Haga clic otra vez para hacerlo.</translation>
    </message>
</context>
<context>
    <name>stardesk::HrStrips</name>
    <message>
        <source>Note about %1, which colleagues see with the next export</source>
        <translation>Nota sobre %1, que los compañeros ven con la próxima exportación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was said or agreed</source>
        <translation>Qué se dijo o acordó</translation>
    </message>
    <message>
        <source>Why is this appealed: %1?</source>
        <translation>¿Por qué se recurre esto: %1?</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recurrir</translation>
    </message>
    <message>
        <source>Reason, ten characters or more</source>
        <translation>Motivo, diez caracteres o más</translation>
    </message>
</context>
<context>
    <name>stardesk::IdentityDetail</name>
    <message>
        <source>One ID number stands under different names. At most one of them is right: compare the papers, and have the record corrected.</source>
        <translation>Un mismo número de documento figura con nombres distintos. Como mucho uno es correcto: compare los papeles y haga corregir el registro.</translation>
    </message>
    <message>
        <source>One person stands here more than once. Stars and feedback are split between the records until the employer joins them.</source>
        <translation>Una persona figura aquí más de una vez. Estrellas y valoraciones están repartidas entre los registros hasta que la empresa los una.</translation>
    </message>
    <message>
        <source>Two companies employ this person from %1 to %2. Ask which of the two is right, and whether the ID is used by somebody else.</source>
        <translation>Dos empresas emplean a esta persona del %1 al %2. Pregunte cuál de las dos es correcta y si otra persona usa el documento.</translation>
    </message>
    <message>
        <source>Two companies employ this person since %1. Ask which of the two is right, and whether the ID is used by somebody else.</source>
        <translation>Dos empresas emplean a esta persona desde el %1. Pregunte cuál de las dos es correcta y si otra persona usa el documento.</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>¿Qué se averiguó?</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Marcar como comprobado</translation>
    </message>
    <message>
        <source>Which papers were seen, what is being corrected</source>
        <translation>Qué papeles se vieron, qué se está corrigiendo</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation>Comprobado por %1, %2</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation>Nadie lo ha mirado todavía.</translation>
    </message>
    <message>
        <source>Add what was found…</source>
        <translation>Añadir lo averiguado…</translation>
    </message>
    <message>
        <source>Mark as checked…</source>
        <translation>Marcar como comprobado…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar lado a lado</translation>
    </message>
    <message>
        <source>ID not known here</source>
        <translation>documento no conocido aquí</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir el perfil</translation>
    </message>
    <message>
        <source>Open the profile of %1</source>
        <translation>Abrir el perfil de %1</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>N.º de empleado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Employers of %1</source>
        <translation>Empresas de %1</translation>
    </message>
</context>
<context>
    <name>stardesk::IdentityModel</name>
    <message>
        <source>checked, %1</source>
        <translation>comprobado, %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>ID or employers</source>
        <translation>Documento o empresas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>stardesk::IdentityPage</name>
    <message>
        <source>Kinds of conflicts</source>
        <translation>Clases de conflictos</translation>
    </message>
    <message>
        <source>Checked ones too</source>
        <translation>También los comprobados</translation>
    </message>
    <message>
        <source>Identity conflicts</source>
        <translation>Conflictos de identidad</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 open, %2 checked</source>
        <translation>%1 abiertos, %2 comprobados</translation>
    </message>
    <message>
        <source>No data yet. Open a server export.</source>
        <translation>Todavía no hay datos. Abra una exportación del servidor.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No two records of this export contradict each other.</source>
        <translation>En esta exportación no hay dos registros que se contradigan.</translation>
    </message>
    <message>
        <source>Nothing of this kind is open.</source>
        <translation>Nada de esta clase está abierto.</translation>
    </message>
    <message>
        <source>Identity – %1 open</source>
        <translation>Identidad – %1 abiertos</translation>
    </message>
    <message>
        <source>%1 conflicts shown</source>
        <translation>%1 conflictos mostrados</translation>
    </message>
</context>
<context>
    <name>stardesk::IncentivesPanel</name>
    <message>
        <source>Awarded</source>
        <translation>Concedidos</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>Granted and due</source>
        <translation>Concedidos y pendientes</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Incentive, payer</source>
        <translation>Incentivo, quién paga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message numerus="yes">
        <source>from %n stars</source>
        <translation>
            <numerusform>desde %n estrella</numerusform>
            <numerusform>desde %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue by star</source>
        <translation>Catálogo por estrella</translation>
    </message>
    <message>
        <source>this employer names none</source>
        <translation>esta empresa no ofrece ninguno</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Incentive</source>
        <translation>Incentivo</translation>
    </message>
    <message>
        <source>For this star</source>
        <translation>Para esta estrella</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>guardado aquí</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>due until</source>
        <extracomment>Before a day: an incentive may be awarded until then.</extracomment>
        <translation>pendiente hasta</translation>
    </message>
    <message>
        <source>To be awarded</source>
        <translation>Por conceder</translation>
    </message>
    <message>
        <source>paid by %1</source>
        <translation>paga %1</translation>
    </message>
</context>
<context>
    <name>stardesk::IncidentDetail</name>
    <message>
        <source>Linked claims</source>
        <translation>Reclamaciones vinculadas</translation>
    </message>
    <message>
        <source>Choose an incident in the list to see its claims.</source>
        <translation>Elija una incidencia de la lista para ver sus reclamaciones.</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>cualquier etapa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>any lane</source>
        <translation>cualquier ruta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Excuses</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Linked claims: %1</source>
        <translation>Reclamaciones vinculadas: %1</translation>
    </message>
    <message>
        <source>What-if: %1 more could join</source>
        <translation>Simulación: podrían unirse %1 más</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Late now</source>
        <translation>Retraso ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Policy now</source>
        <translation>Póliza ahora</translation>
    </message>
    <message>
        <source>Can be linked</source>
        <translation>Se puede vincular</translation>
    </message>
    <message>
        <source>Claims that could join</source>
        <translation>Reclamaciones que podrían unirse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Link %1 claims</source>
        <translation>Vincular %1 reclamaciones</translation>
    </message>
    <message>
        <source>Armed:</source>
        <translation>Preparada:</translation>
    </message>
    <message>
        <source>%1 claims take over the excused hours: %2.</source>
        <translation>%1 reclamaciones toman las horas disculpadas: %2.</translation>
    </message>
    <message>
        <source>Held together, one undo. Esc disarms.</source>
        <translation>Retenidas juntas, un solo deshacer. Esc desarma.</translation>
    </message>
    <message>
        <source>Linking is shown first and done only when you commit it.</source>
        <translation>La vinculación se muestra primero y solo se hace al confirmarla.</translation>
    </message>
    <message>
        <source>per claim</source>
        <translation>por reclamación</translation>
    </message>
    <message>
        <source>Decide all that are linked…</source>
        <translation>Decidir todas las vinculadas…</translation>
    </message>
    <message>
        <source>One decision for all linked claims, each at its own amount; a preview comes first</source>
        <translation>Una decisión para todas las reclamaciones vinculadas, cada una con su importe; antes, una vista previa</translation>
    </message>
    <message numerus="yes">
        <source>%n late joiners inherit</source>
        <translation>
            <numerusform>%n tardía hereda</numerusform>
            <numerusform>%n tardías heredan</numerusform>
        </translation>
    </message>
    <message>
        <source>Links the claims that came after the decision and decides them the same way</source>
        <translation>Vincula las reclamaciones que llegaron tras la decisión y las decide igual</translation>
    </message>
    <message>
        <source>policy gives %1</source>
        <translation>la póliza da %1</translation>
    </message>
</context>
<context>
    <name>stardesk::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message>
        <source>Filter incidents, e.g. kind:storm</source>
        <translation>Filtrar incidencias, p. ej. kind:storm</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 incidencias</translation>
    </message>
    <message>
        <source>%1 of %2 incidents</source>
        <translation>%1 de %2 incidencias</translation>
    </message>
    <message>
        <source>No incident is known. The export brings them.</source>
        <translation>No se conoce ninguna incidencia. Las trae la exportación.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1 claims linked, %2 not. Ctrl+Z takes them back.</source>
        <translation>%1 reclamaciones vinculadas, %2 no. Ctrl+Z las retira.</translation>
    </message>
</context>
<context>
    <name>stardesk::IndicatorGrid</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limita</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>El menor</translation>
    </message>
    <message>
        <source>1 to %1 from %2</source>
        <translation>1 a %1: %2</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>sin estrella</translation>
    </message>
</context>
<context>
    <name>stardesk::LastPredictionPanel</name>
    <message>
        <source>scores missing</source>
        <translation>faltan puntuaciones</translation>
    </message>
    <message>
        <source>edge, %1</source>
        <translation>al borde, %1</translation>
    </message>
    <message>
        <source>not as scored</source>
        <translation>no según la puntuación</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Falladas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Last prediction</source>
        <translation>Última previsión</translation>
    </message>
    <message>
        <source>Predictions that missed</source>
        <translation>Previsiones que fallaron</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>muy pocos datos</translation>
    </message>
    <message>
        <source>not as computed</source>
        <translation>distinta de la calculada</translation>
    </message>
    <message>
        <source>Said → became</source>
        <translation>Prevista → fue</translation>
    </message>
</context>
<context>
    <name>stardesk::LateParcelsPanel</name>
    <message>
        <source>still under way</source>
        <translation>todavía en camino</translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>se muestran las primeras %1</translation>
    </message>
    <message>
        <source>Tracking no.</source>
        <translation>N.º de seguimiento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Armed:</source>
        <translation>Preparada:</translation>
    </message>
    <message>
        <source>a claim is opened for %1, %2 late.</source>
        <translation>se abre una reclamación por %1, %2 de retraso.</translation>
    </message>
    <message>
        <source>Held like a decision, then the server opens it. Esc disarms.</source>
        <translation>Se retiene como una decisión y después el servidor la abre. Esc desarma.</translation>
    </message>
    <message>
        <source>No late parcel is without a claim.</source>
        <translation>Ningún paquete con retraso está sin reclamación.</translation>
    </message>
    <message>
        <source>Enter or a click on a parcel opens a claim for it.</source>
        <translation>Intro o un clic en un paquete abre una reclamación.</translation>
    </message>
    <message>
        <source>Claim %1 is held; Ctrl+Z takes it back.</source>
        <translation>La reclamación %1 está retenida; Ctrl+Z la retira.</translation>
    </message>
    <message>
        <source>Filter of the parcels</source>
        <translation>Filtro de los paquetes</translation>
    </message>
    <message>
        <source>Fields: late, claimed, days_late, lane, service, id, order, promised_on. Enter applies it.</source>
        <translation>Campos: late, claimed, days_late, lane, service, id, order, promised_on. Intro lo aplica.</translation>
    </message>
    <message>
        <source>Late parcels that nobody claimed</source>
        <translation>Paquetes con retraso que nadie reclamó</translation>
    </message>
</context>
<context>
    <name>stardesk::ListPage</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>Nada coincide con estos filtros.</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>Filtrar por «%1»</translation>
    </message>
    <message>
        <source>Exclude “%1”</source>
        <translation>Excluir «%1»</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copiar filas con encabezados</translation>
    </message>
    <message>
        <source>Unpin this column</source>
        <translation>Soltar esta columna</translation>
    </message>
    <message>
        <source>Pin this column</source>
        <translation>Fijar esta columna</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>filtro: %1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 elegidas</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Escribiendo filas</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns written to %3.</source>
        <translation>%1 filas y %2 columnas escritas en %3.</translation>
    </message>
    <message>
        <source>Export %1 rows, %2 columns</source>
        <extracomment>Title of the file dialog: how many rows and columns are written.</extracomment>
        <translation>Exportar %1 filas y %2 columnas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the chosen rows, or all rows of the filter, to a file</source>
        <translation>Escribe en un archivo las filas elegidas, o todas las del filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Open the sync centre</source>
        <translation>Abrir el centro de sincronización</translation>
    </message>
    <message>
        <source>Open the saved views of this table, or save this one</source>
        <translation>Abrir las vistas guardadas de esta tabla, o guardar esta</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv);;Tab separated (*.tsv);;PDF (*.pdf)</source>
        <translation>Libro de Excel (*.xlsx);;CSV (*.csv);;Separado por tabuladores (*.tsv);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>stardesk::LogisticsPanel</name>
    <message>
        <source>Courier</source>
        <translation>Repartidor</translation>
    </message>
    <message>
        <source>Logistics company</source>
        <translation>Empresa de logística</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>packaging</source>
        <translation>embalaje</translation>
    </message>
    <message>
        <source>choice of carrier</source>
        <translation>elección de transportista</translation>
    </message>
    <message>
        <source>no warning of delay</source>
        <translation>sin aviso del retraso</translation>
    </message>
    <message>
        <source>description of goods</source>
        <translation>descripción de la mercancía</translation>
    </message>
    <message>
        <source>no apology</source>
        <translation>sin disculpa</translation>
    </message>
    <message>
        <source>late hand-over</source>
        <translation>entrega tardía al transportista</translation>
    </message>
    <message>
        <source>Logistics evaluation: %1 is the lowest part</source>
        <translation>Evaluación logística: %1 es la parte más baja</translation>
    </message>
    <message>
        <source>Logistics evaluation: no scores</source>
        <translation>Evaluación logística: sin puntuaciones</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Las tres</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Mean of 5</source>
        <translation>Media de 5</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>%1 % of the named causes are the seller&apos;s own</source>
        <translation>El %1 % de las causas mencionadas son del propio vendedor</translation>
    </message>
    <message>
        <source>bad evaluations with a cause: %1</source>
        <translation>malas evaluaciones con causa: %1</translation>
    </message>
</context>
<context>
    <name>stardesk::MainWindow</name>
    <message>
        <source>Demo data: made up on this computer, nothing is sent</source>
        <translation>Datos de demostración: inventados en este ordenador, no se envía nada</translation>
    </message>
    <message>
        <source>The link %1 leads nowhere here.</source>
        <translation>El enlace %1 no lleva aquí a ninguna parte.</translation>
    </message>
    <message>
        <source>About Stardesk</source>
        <translation>Acerca de Stardesk</translation>
    </message>
    <message>
        <source>Stardesk %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Stardesk %1. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>There is no record %1 here.</source>
        <translation>Aquí no hay ningún registro %1.</translation>
    </message>
    <message>
        <source>As it was on %1 at the end of the day in Beijing: to look at only, nothing can be decided.</source>
        <translation>Como estaba el %1 al final del día en Pekín: solo para mirar, no se puede decidir nada.</translation>
    </message>
</context>
<context>
    <name>stardesk::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>stardesk::MoveDelegate</name>
    <message>
        <source>contacted</source>
        <translation>contactado</translation>
    </message>
</context>
<context>
    <name>stardesk::MoveList</name>
    <message>
        <source>Going down</source>
        <translation>Bajan</translation>
    </message>
    <message>
        <source>Going up</source>
        <translation>Suben</translation>
    </message>
    <message>
        <source>counted, nothing can change it</source>
        <translation>contado, nada puede cambiarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n can still be saved</source>
        <translation>
            <numerusform>%n aún se puede salvar</numerusform>
            <numerusform>%n aún se pueden salvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the edge</source>
        <translation>
            <numerusform>%n al borde</numerusform>
            <numerusform>%n al borde</numerusform>
        </translation>
    </message>
    <message>
        <source>Going down, %1</source>
        <translation>Bajan, %1</translation>
    </message>
    <message>
        <source>Going up, %1</source>
        <translation>Suben, %1</translation>
    </message>
    <message>
        <source>Nobody falls on %1.</source>
        <translation>Nadie baja el %1.</translation>
    </message>
    <message>
        <source>Nobody rises on %1.</source>
        <translation>Nadie sube el %1.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
</context>
<context>
    <name>stardesk::MoveTasks</name>
    <message>
        <source>Owner of %1</source>
        <translation>Responsable de %1</translation>
    </message>
    <message>
        <source>As the export says</source>
        <translation>Como dice la exportación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Not contacted</source>
        <translation>Sin contactar</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Export the outlook</source>
        <translation>Exportar la previsión</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv)</source>
        <translation>Tablas (*.xlsx *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Rows written to %2: %1</source>
        <translation>Filas escritas en %2: %1</translation>
    </message>
    <message>
        <source>Morning sheet written to %1.</source>
        <translation>Hoja de la mañana escrita en %1.</translation>
    </message>
</context>
<context>
    <name>stardesk::MovesModel</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Contact first</source>
        <translation>Contacto previo</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>A domicilio</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Too little data</source>
        <translation>Muy pocos datos</translation>
    </message>
    <message>
        <source>Critical complaint</source>
        <translation>Queja crítica</translation>
    </message>
    <message>
        <source>False sign-off</source>
        <translation>Firma falsa</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>al borde</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>%1, from %2 to %3, %4 limits, %5 points, %6</source>
        <translation>%1, de %2 a %3, limita %4, %5 puntos, %6</translation>
    </message>
    <message>
        <source>edge: less than 1 point from the threshold; sure: 3 points or more; fixed: already counted</source>
        <translation>al borde: a menos de 1 punto del umbral; segura: 3 puntos o más; fijada: ya contada</translation>
    </message>
    <message>
        <source>Contacted by %1, %2</source>
        <translation>Contactado por %1, %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limita</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>stardesk::NeedsPane</name>
    <message>
        <source>Needs you, %1</source>
        <translation>Le necesita, %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Le necesita %1</translation>
    </message>
    <message>
        <source>Nothing is late, nothing waits.</source>
        <translation>Nada va tarde, nada espera.</translation>
    </message>
</context>
<context>
    <name>stardesk::OpenExportDialog</name>
    <message>
        <source>Check and import</source>
        <translation>Comprobar e importar</translation>
    </message>
    <message>
        <source>Open server export</source>
        <translation>Abrir exportación del servidor</translation>
    </message>
    <message>
        <source>Folder or zip file your company gave you</source>
        <translation>Carpeta o archivo zip que le dio su empresa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Public key, or the .pub file; not needed again later</source>
        <translation>Clave pública o el archivo .pub; después ya no hace falta</translation>
    </message>
    <message>
        <source>Publisher&apos;s key</source>
        <translation>Clave de quien publica</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Zip file…</source>
        <translation>Archivo zip…</translation>
    </message>
    <message>
        <source>Key file…</source>
        <translation>Archivo de clave…</translation>
    </message>
    <message>
        <source>Signature, every part and every row count are checked before anything is changed.</source>
        <translation>Antes de cambiar nada se comprueban la firma, todas las partes y todos los recuentos de filas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Carpeta de la exportación</translation>
    </message>
    <message>
        <source>Zip file of the export</source>
        <translation>Archivo zip de la exportación</translation>
    </message>
    <message>
        <source>Exports (*.zip)</source>
        <translation>Exportaciones (*.zip)</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>Claves públicas (*.pub)</translation>
    </message>
</context>
<context>
    <name>stardesk::OpenFolderDialog</name>
    <message>
        <source>First rows of %1</source>
        <translation>Primeras filas de %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>Rejected values</source>
        <translation>Valores rechazados</translation>
    </message>
    <message>
        <source>Publish here and import</source>
        <translation>Publicar aquí e importar</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Abrir carpeta de datos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Choose a folder of CSV files. They stay as they are; an export of your own is made of them, signed with a key of this store.</source>
        <translation>Elija una carpeta de archivos CSV. Se quedan como están; con ellos se crea una exportación propia, firmada con una clave de este almacén.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Folder of data files</source>
        <translation>Carpeta de archivos de datos</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 columns found)</source>
        <extracomment>A recipe and how many of its columns the files have.</extracomment>
        <translation>%1 (encontradas %2 de %3 columnas)</translation>
    </message>
    <message>
        <source>No recipe fits these files. A recipe says which column means what; see the help on recipes to write one.</source>
        <translation>Ninguna receta encaja con estos archivos. Una receta dice qué significa cada columna; consulte la ayuda sobre recetas para escribir una.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>%1 rows read, %2 left out with their reason; the rest can be imported.</source>
        <translation>%1 filas leídas, %2 omitidas con su motivo; el resto se puede importar.</translation>
    </message>
</context>
<context>
    <name>stardesk::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the decision on %1</source>
        <translation>Deshacer la decisión sobre %1</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send the decision on %1 now</source>
        <translation>Enviar ahora la decisión sobre %1</translation>
    </message>
    <message>
        <source>Open claim</source>
        <translation>Abrir la reclamación</translation>
    </message>
    <message>
        <source>Open the claim %1</source>
        <translation>Abrir la reclamación %1</translation>
    </message>
    <message>
        <source>Nothing waits here: every decision of this desk is confirmed.</source>
        <translation>Aquí no espera nada: todas las decisiones de este puesto están confirmadas.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A demo feed has no server: decisions stay on this desk.</source>
        <translation>Una demostración no tiene servidor: las decisiones quedan en este puesto.</translation>
    </message>
    <message>
        <source>Sent to %1 as sealed, signed batches. Nothing leaves this list before the server has answered.</source>
        <translation>Enviadas a %1 en lotes sellados y firmados. Nada sale de esta lista antes de que el servidor conteste.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
</context>
<context>
    <name>stardesk::OutlookHead</name>
    <message>
        <source>Star day %1</source>
        <translation>Día de estrellas %1</translation>
    </message>
    <message>
        <source>counts the data of %1, Beijing time</source>
        <translation>cuenta los datos del %1, hora de Pekín</translation>
    </message>
    <message>
        <source>New stars are being published; these are still predictions of %1.</source>
        <translation>Se están publicando las nuevas estrellas; estas son aún las previsiones del %1.</translation>
    </message>
    <message>
        <source>Counted on %1, publishes on %2: nothing can change it. Collect privileges before the window closes.</source>
        <translation>Contado el %1, se publica el %2: nada lo cambia. Recoja las ventajas antes de que cierre la ventana.</translation>
    </message>
    <message>
        <source>Old data: %1 old. Sync to see what changed.</source>
        <translation>Datos antiguos: de hace %1. Sincronice para ver qué cambió.</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Hoja de la mañana</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>stardesk::OutlookPage</name>
    <message>
        <source>Outlook – %1 down, %2 up</source>
        <translation>Previsión – %1 bajan, %2 suben</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>%1 going down, %2 going up</source>
        <translation>%1 bajan, %2 suben</translation>
    </message>
    <message>
        <source>Go to who falls</source>
        <translation>Ir a quienes bajan</translation>
    </message>
    <message>
        <source>Go to who rises</source>
        <translation>Ir a quienes suben</translation>
    </message>
    <message>
        <source>Go to what needs somebody</source>
        <translation>Ir a lo que necesita a alguien</translation>
    </message>
    <message>
        <source>Go to stars before and after</source>
        <translation>Ir a las estrellas antes y después</translation>
    </message>
    <message>
        <source>Mark as contacted, or not</source>
        <translation>Marcar como contactado, o no</translation>
    </message>
    <message>
        <source>Choose who looks after it</source>
        <translation>Elegir quién se ocupa</translation>
    </message>
    <message>
        <source>Morning sheet as PDF</source>
        <translation>Hoja de la mañana en PDF</translation>
    </message>
    <message>
        <source>Export who moves</source>
        <translation>Exportar quién se mueve</translation>
    </message>
</context>
<context>
    <name>stardesk::OverviewPanel</name>
    <message numerus="yes">
        <source>Why %n stars</source>
        <translation>
            <numerusform>Por qué %n estrella</numerusform>
            <numerusform>Por qué %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Why there is no star</source>
        <translation>Por qué no hay estrella</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>demasiado pocas para mostrarlas</translation>
    </message>
    <message>
        <source>On time %</source>
        <translation>A tiempo %</translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>Contacted %</source>
        <translation>Contactados %</translation>
    </message>
    <message>
        <source>before delivery</source>
        <translation>antes de la entrega</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>Below the edge of the star, kept this once</source>
        <translation>Por debajo del límite de la estrella, conservada esta vez</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Two employers at once: check the ID</source>
        <translation>Dos empresas a la vez: compruebe el documento</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message numerus="yes">
        <source>%n incentive(s) due</source>
        <translation>
            <numerusform>%n incentivo pendiente</numerusform>
            <numerusform>%n incentivos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Incentives</source>
        <translation>Incentivos</translation>
    </message>
    <message>
        <source>Appeal pending: %1</source>
        <translation>Recurso pendiente: %1</translation>
    </message>
    <message>
        <source>Best tip: %1, up to %2 points</source>
        <translation>Mejor consejo: %1, hasta %2 puntos</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>No employer in this export</source>
        <translation>Esta exportación no trae ninguna empresa</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>N.º de empleado</translation>
    </message>
</context>
<context>
    <name>stardesk::PageActions</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>stardesk::PageDeck</name>
    <message>
        <source>The data have no history of couriers on %1.</source>
        <translation>Los datos no tienen historial de repartidores del %1.</translation>
    </message>
    <message>
        <source>The data have no history of sellers on %1.</source>
        <translation>Los datos no tienen historial de vendedores del %1.</translation>
    </message>
    <message>
        <source>No claim had been filed on %1.</source>
        <translation>El %1 aún no se había presentado ninguna reclamación.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
</context>
<context>
    <name>stardesk::PalettePopup</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search couriers, sellers, claims, actions…</source>
        <translation>Buscar repartidores, vendedores, reclamaciones…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>opens it</source>
        <comment>the Enter key</comment>
        <translation>lo abre</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>stardesk::PredictionLine</name>
    <message>
        <source>%1 of %2 sellers right</source>
        <translation>%1 de %2 vendedores acertados</translation>
    </message>
    <message>
        <source>%1 of %2 couriers right</source>
        <translation>%1 de %2 repartidores acertados</translation>
    </message>
    <message>
        <source>no seller was to move</source>
        <translation>ningún vendedor iba a moverse</translation>
    </message>
    <message>
        <source>no daily scores of the sellers&apos; last counting day</source>
        <translation>sin puntuaciones diarias del último día de cómputo de los vendedores</translation>
    </message>
    <message>
        <source>no courier was to move</source>
        <translation>ningún repartidor iba a moverse</translation>
    </message>
    <message>
        <source>no windows of the couriers&apos; last counting day</source>
        <translation>sin ventanas del último día de cómputo de los repartidores</translation>
    </message>
    <message>
        <source>Show the sellers that were to move or moved</source>
        <translation>Mostrar los vendedores que iban a moverse o se movieron</translation>
    </message>
    <message>
        <source>Show the couriers that were to move or moved</source>
        <translation>Mostrar los repartidores que iban a moverse o se movieron</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all that were missed</source>
        <translation>Mostrar todas las que fallaron</translation>
    </message>
    <message>
        <source>predicted %1, published %2</source>
        <translation>prevista el %1, publicada el %2</translation>
    </message>
    <message>
        <source>Predictions of couriers are not kept day by day: what was predicted is computed again from the windows that closed the month.</source>
        <translation>Las previsiones de repartidores no se guardan día a día: lo previsto se calcula de nuevo con las ventanas que cerraron el mes.</translation>
    </message>
</context>
<context>
    <name>stardesk::PreviewRows</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Según póliza</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Repartidor</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
</context>
<context>
    <name>stardesk::PrivilegePanel</name>
    <message>
        <source>the seller</source>
        <translation>el vendedor</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>recogida</translation>
    </message>
    <message>
        <source>from %1 diamonds</source>
        <translation>desde %1 diamantes</translation>
    </message>
    <message>
        <source>not collected, window closed</source>
        <translation>no recogida, ventana cerrada</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>aún no recogida</translation>
    </message>
    <message>
        <source>Open, closes in %1: %2</source>
        <translation>Abierta, cierra en %1: %2</translation>
    </message>
    <message>
        <source>Closes soon, in %1: %2</source>
        <translation>Cierra pronto, en %1: %2</translation>
    </message>
    <message>
        <source>Closed, opens in %1: %2</source>
        <translation>Cerrada, abre en %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 privileges collected</source>
        <translation>%1 de %2 ventajas recogidas</translation>
    </message>
    <message>
        <source>No privilege at this star</source>
        <translation>Ninguna ventaja con esta estrella</translation>
    </message>
    <message>
        <source>Reminder set</source>
        <translation>Aviso puesto</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>A notification of the desktop a day and two hours before the window closes, and when it opens</source>
        <translation>Una notificación del escritorio un día y dos horas antes de que cierre la ventana, y cuando se abre</translation>
    </message>
    <message numerus="yes">
        <source>Lost with the star if not collected before %2: %n</source>
        <translation>
            <numerusform>Se pierde con la estrella si no se recoge antes de %2: %n</numerusform>
            <numerusform>Se pierden con la estrella si no se recogen antes de %2: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>stardesk::PrivilegeReminder</name>
    <message>
        <source>Privileges close in %1</source>
        <translation>Las ventajas cierran en %1</translation>
    </message>
    <message>
        <source>Sellers you asked to be reminded of: %1. Collect until %2.</source>
        <translation>Vendedores de los que pidió aviso: %1. Recoja hasta %2.</translation>
    </message>
    <message>
        <source>Privileges can be collected</source>
        <translation>Se pueden recoger las ventajas</translation>
    </message>
    <message>
        <source>Sellers you asked to be reminded of: %1. Open until %2.</source>
        <translation>Vendedores de los que pidió aviso: %1. Abierta hasta %2.</translation>
    </message>
</context>
<context>
    <name>stardesk::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Nothing is wrong: both databases, disk, clock and data age are fine.</source>
        <translation>Todo está bien: ambas bases de datos, el disco, el reloj y la antigüedad de los datos.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <translation>Copiar para informática</translation>
    </message>
</context>
<context>
    <name>stardesk::ProgrammeDetail</name>
    <message>
        <source>Choose a seller in the list to see orders and rule.</source>
        <translation>Elija un vendedor de la lista para ver pedidos y regla.</translation>
    </message>
    <message>
        <source>no orders in window</source>
        <translation>sin pedidos en la ventana</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>judged %1</source>
        <translation>evaluado el %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigido</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>cannot be met</source>
        <translation>no se puede cumplir</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>%1 at fault</source>
        <translation>%1 con culpa</translation>
    </message>
    <message>
        <source>No orders in this window</source>
        <translation>Sin pedidos en esta ventana</translation>
    </message>
    <message>
        <source>Nothing in this window can be changed any more</source>
        <translation>En esta ventana ya no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Until, Beijing</source>
        <translation>Hasta, Pekín</translation>
    </message>
    <message>
        <source>and %1 more; the copied list has them all</source>
        <translation>y %1 más; la lista copiada los tiene todos</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Dated rule: in force since %1. Confirm it before you act on a status.</source>
        <translation>Regla con fecha: en vigor desde el %1. Confírmela antes de actuar según un estado.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>the export names none</source>
        <translation>la exportación no nombra ninguna</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>short by 1 order</source>
        <translation>falta 1 pedido</translation>
    </message>
    <message>
        <source>short by %1 orders</source>
        <translation>faltan %1 pedidos</translation>
    </message>
    <message>
        <source>1 order to spare</source>
        <translation>sobra 1 pedido</translation>
    </message>
    <message>
        <source>%1 orders to spare</source>
        <translation>sobran %1 pedidos</translation>
    </message>
    <message>
        <source>1 order can still be put right</source>
        <translation>aún se puede arreglar 1 pedido</translation>
    </message>
    <message>
        <source>%1 orders can still be put right</source>
        <translation>aún se pueden arreglar %1 pedidos</translation>
    </message>
</context>
<context>
    <name>stardesk::ProgrammeHead</name>
    <message>
        <source>Kinds of programmes</source>
        <translation>Clases de programas</translation>
    </message>
    <message>
        <source>%1 short or at risk</source>
        <translation>%1 por debajo o en riesgo</translation>
    </message>
    <message>
        <source>show only these</source>
        <translation>mostrar solo estos</translation>
    </message>
</context>
<context>
    <name>stardesk::ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Filter sellers, e.g. status:failing</source>
        <translation>Filtrar vendedores, p. ej. status:failing</translation>
    </message>
    <message>
        <source>%1 sellers</source>
        <translation>%1 vendedores</translation>
    </message>
    <message>
        <source>%1 of %2 sellers</source>
        <translation>%1 de %2 vendedores</translation>
    </message>
    <message>
        <source>The export has no programme data.</source>
        <translation>La exportación no tiene datos de programas.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No seller of this export is enrolled in %1.</source>
        <translation>Ningún vendedor de esta exportación participa en %1.</translation>
    </message>
    <message>
        <source>The export has no data of %1.</source>
        <translation>La exportación no tiene datos de %1.</translation>
    </message>
    <message>
        <source>Window %1 to %2</source>
        <translation>Ventana del %1 al %2</translation>
    </message>
</context>
<context>
    <name>stardesk::ProgressStrip</name>
    <message>
        <source>Cancel, keep the old data</source>
        <translation>Cancelar y conservar los datos anteriores</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Percent of a long task; cut, never rounded up.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>queda cerca de %n s</numerusform>
            <numerusform>quedan cerca de %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::QueueHead</name>
    <message>
        <source>Splits of the queue</source>
        <translation>Divisiones de la cola</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <extracomment>A tab: late parcels that nobody claimed.</extracomment>
        <translation>Sin reclamar</translation>
    </message>
</context>
<context>
    <name>stardesk::ReasonStrip</name>
    <message>
        <source>Do nothing</source>
        <translation>No hacer nada</translation>
    </message>
    <message>
        <source>Do nothing (Esc)</source>
        <translation>No hacer nada (Esc)</translation>
    </message>
</context>
<context>
    <name>stardesk::RecoveryPage</name>
    <message>
        <source>Data cannot be read</source>
        <translation>No se pueden leer los datos</translation>
    </message>
    <message>
        <source>Where the copy for IT goes</source>
        <translation>Dónde va la copia para TI</translation>
    </message>
    <message>
        <source>Copied to %1. It holds personal data: hand it over as such.</source>
        <translation>Copiado en %1. Contiene datos personales: entréguelo como tal.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What was decided at this desk cannot be read</source>
        <translation>No se puede leer lo que se decidió en este puesto</translation>
    </message>
    <message>
        <source>The data of this desk cannot be read</source>
        <translation>No se pueden leer los datos de este puesto</translation>
    </message>
    <message>
        <source>Rebuild from the last export</source>
        <translation>Reconstruir desde la última exportación</translation>
    </message>
    <message>
        <source>fetches and checks the data again; what was decided here stays</source>
        <translation>vuelve a traer y comprobar los datos; lo que se decidió aquí se queda</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>nothing that was sent is lost; the damaged file is kept aside</source>
        <translation>no se pierde nada de lo enviado; el archivo dañado se guarda aparte</translation>
    </message>
    <message>
        <source>Save a copy for IT…</source>
        <translation>Guardar una copia para TI…</translation>
    </message>
    <message>
        <source>the files as they are, for whoever looks after this computer</source>
        <translation>los archivos tal como están, para quien cuida de este ordenador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>once what stands above was put right; nothing was changed</source>
        <translation>cuando se haya corregido lo anterior; no se ha cambiado nada</translation>
    </message>
</context>
<context>
    <name>stardesk::RevealId</name>
    <message numerus="yes">
        <source>Copied; taken off the clipboard in %n s.</source>
        <translation>
            <numerusform>Copiado; se quita del portapapeles en %n s.</numerusform>
            <numerusform>Copiado; se quita del portapapeles en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>aquí no se conoce</translation>
    </message>
    <message>
        <source>Reveal…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Reveal the ID number</source>
        <translation>Mostrar el número de documento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the ID number for a moment</source>
        <translation>Copiar el número de documento por un momento</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reason (kept in the audit trail)</source>
        <translation>Motivo (queda en la auditoría)</translation>
    </message>
    <message>
        <source>Reason for revealing the ID number</source>
        <translation>Motivo para mostrar el número de documento</translation>
    </message>
    <message>
        <source>hides in</source>
        <translation>se oculta en</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>until the number hides</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stardesk::RoutePanel</name>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>keep %1</source>
        <translation>conservar %1</translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation>alcanzar %1</translation>
    </message>
    <message>
        <source>%1: %2 alone (%3 still limits)</source>
        <translation>%1: solo %2 (%3 sigue limitando)</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>The highest star: no way further</source>
        <translation>La estrella más alta: no hay más camino</translation>
    </message>
    <message>
        <source>Every way, in points</source>
        <translation>Todos los caminos, en puntos</translation>
    </message>
    <message>
        <source>Work without effect on the star</source>
        <translation>Trabajo sin efecto en la estrella</translation>
    </message>
</context>
<context>
    <name>stardesk::RuleClock</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: numbers change the star of %2 until %1 23:59:59 Beijing, %3</source>
        <translation>Abierta: los números cambian la estrella del %2 hasta el %1 23:59:59 Pekín, %3</translation>
    </message>
    <message>
        <source>Fixed: counted on %1, published on %2, nothing can change it</source>
        <translation>Fijada: contada el %1, publicada el %2, nada puede cambiarla</translation>
    </message>
    <message>
        <source>Published: the stars of %2 count the data of %1</source>
        <translation>Publicada: las estrellas del %2 cuentan los datos del %1</translation>
    </message>
    <message>
        <source>numbers still change the next star</source>
        <translation>los números aún cambian la estrella siguiente</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>ahora, %1</translation>
    </message>
    <message>
        <source>stars %1 00:00 · privileges %2</source>
        <translation>estrellas %1 00:00 · ventajas %2</translation>
    </message>
    <message>
        <source>counts to %1 23:59:59</source>
        <translation>cuenta hasta el %1 23:59:59</translation>
    </message>
</context>
<context>
    <name>stardesk::RulesPanel</name>
    <message>
        <source>Rules in force</source>
        <translation>Reglas en vigor</translation>
    </message>
    <message>
        <source>Seller stars</source>
        <translation>Estrellas de vendedores</translation>
    </message>
    <message>
        <source>Courier stars</source>
        <translation>Estrellas de repartidores</translation>
    </message>
    <message>
        <source>Deadlines of claims</source>
        <translation>Plazos de las reclamaciones</translation>
    </message>
    <message>
        <source>local rule</source>
        <translation>regla local</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>stardesk::ScopeRow</name>
    <message>
        <source>Whose stars</source>
        <translation>De quién son las estrellas</translation>
    </message>
    <message>
        <source>%1 no change</source>
        <translation>%1 sin cambio</translation>
    </message>
    <message>
        <source>Sellers since yesterday:</source>
        <translation>Vendedores desde ayer:</translation>
    </message>
    <message>
        <source>%1 new down,</source>
        <translation>%1 nuevos a la baja,</translation>
    </message>
    <message>
        <source>Show the sellers that fall today and did not yesterday</source>
        <translation>Mostrar los vendedores que hoy bajan y ayer no</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>%1 recuperados</translation>
    </message>
    <message>
        <source>Show the sellers that fell yesterday and do not today</source>
        <translation>Mostrar los vendedores que ayer bajaban y hoy no</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>My sellers</source>
        <translation>Mis vendedores</translation>
    </message>
    <message>
        <source>My couriers</source>
        <translation>Mis repartidores</translation>
    </message>
</context>
<context>
    <name>stardesk::SelectionBar</name>
    <message>
        <source>selected</source>
        <translation>elegidos</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <translation>No elegir nada (Esc)</translation>
    </message>
</context>
<context>
    <name>stardesk::SellerDetail</name>
    <message>
        <source>Choose a seller in the list to see both tracks.</source>
        <translation>Elija un vendedor de la lista para ver las dos vías.</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>datos del %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Locked in</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Official, %1</source>
        <translation>Oficial, %1</translation>
    </message>
    <message>
        <source>Predicted for %1</source>
        <translation>Prevista para el %1</translation>
    </message>
    <message>
        <source>Shortest to keep %1:</source>
        <translation>Vía más corta para conservar %1:</translation>
    </message>
    <message>
        <source>Shortest to %1:</source>
        <translation>Vía más corta a %1:</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copiar explicación</translation>
    </message>
    <message>
        <source>Copy link to this seller</source>
        <translation>Copiar enlace a este vendedor</translation>
    </message>
    <message>
        <source>grey diamond</source>
        <translation>diamante gris</translation>
    </message>
    <message>
        <source>diamonds</source>
        <translation>diamantes</translation>
    </message>
    <message>
        <source>none at this star</source>
        <translation>ninguna con esta estrella</translation>
    </message>
    <message>
        <source>of %1 collected</source>
        <translation>de %1 recogidas</translation>
    </message>
    <message>
        <source>Privileges, %1 left</source>
        <translation>Ventajas, queda %1</translation>
    </message>
    <message>
        <source>Privileges, open in %1</source>
        <translation>Ventajas, abren en %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Why this star</source>
        <translation>Por qué esta estrella</translation>
    </message>
    <message>
        <source>Predicted and official star</source>
        <translation>Estrella prevista y oficial</translation>
    </message>
    <message>
        <source>Indicators by month</source>
        <translation>Indicadores por mes</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Anotar contacto</translation>
    </message>
    <message>
        <source>%1, %2. Click to take the note away.</source>
        <translation>%1, %2. Pulse para quitar la nota.</translation>
    </message>
    <message>
        <source>Note that you spoke with this seller (Ctrl+L)</source>
        <translation>Anote que habló con este vendedor (Ctrl+L)</translation>
    </message>
    <message>
        <source>Official, last known</source>
        <translation>Oficial, última conocida</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>nunca publicada</translation>
    </message>
    <message>
        <source>Locked in for %1</source>
        <translation>Fijada para el %1</translation>
    </message>
    <message>
        <source>no data of %1</source>
        <translation>sin datos del %1</translation>
    </message>
    <message>
        <source>Too few orders for a score in any month; orders in the export: %1</source>
        <translation>Muy pocos pedidos para una puntuación en ningún mes; pedidos en la exportación: %1</translation>
    </message>
    <message>
        <source>Action plan as PDF</source>
        <translation>Plan de acción en PDF</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>More about this seller</source>
        <translation>Más sobre este vendedor</translation>
    </message>
    <message>
        <source>dashed: if nothing changes · hatched: fixed</source>
        <translation>discontinua: si nada cambia · rayada: fijada</translation>
    </message>
    <message>
        <source>Out of scope: the star rules hold for CN, HK and TW Gold Suppliers only.</source>
        <translation>Fuera de ámbito: las reglas de estrellas valen solo para los Gold Suppliers de CN, HK y TW.</translation>
    </message>
    <message>
        <source>Look after this seller myself</source>
        <translation>Ocuparme yo de este vendedor</translation>
    </message>
    <message>
        <source>Account manager as in the export</source>
        <translation>Gestor de cuentas según la exportación</translation>
    </message>
    <message>
        <source>Account manager as in the export: %1</source>
        <translation>Gestor de cuentas según la exportación: %1</translation>
    </message>
</context>
<context>
    <name>stardesk::SellersPage</name>
    <message>
        <source>Ready views</source>
        <translation>Vistas preparadas</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Filter sellers</source>
        <translation>Filtrar vendedores</translation>
    </message>
    <message>
        <source>%1 sellers</source>
        <translation>%1 vendedores</translation>
    </message>
    <message>
        <source>%1 of %2 sellers</source>
        <translation>%1 de %2 vendedores</translation>
    </message>
    <message>
        <source>No sellers yet. Open a server export.</source>
        <translation>Todavía no hay vendedores. Abra una exportación del servidor.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Going down</source>
        <translation>Bajan</translation>
    </message>
    <message>
        <source>0 star</source>
        <translation>0 estrellas</translation>
    </message>
    <message>
        <source>Uncollected</source>
        <translation>Sin recoger</translation>
    </message>
    <message>
        <source>Try other scores</source>
        <translation>Probar otras puntuaciones</translation>
    </message>
    <message>
        <source>Explain the star of the seller</source>
        <translation>Explicar la estrella del vendedor</translation>
    </message>
    <message>
        <source>Log a contact with the seller</source>
        <translation>Anotar un contacto con el vendedor</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Gestor de cuentas</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limita</translation>
    </message>
    <message>
        <source>Official star</source>
        <translation>Estrella oficial</translation>
    </message>
    <message>
        <source>Predicted star</source>
        <translation>Estrella prevista</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
</context>
<context>
    <name>stardesk::SettingRows</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
</context>
<context>
    <name>stardesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All settings are the defaults</source>
        <translation>Todos los ajustes tienen su valor predeterminado</translation>
    </message>
    <message>
        <source>Settings that differ from the defaults: %1</source>
        <translation>Ajustes distintos de los predeterminados: %1</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Time and region</source>
        <translation>Hora y región</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>100 to 200 %</source>
        <translation>De 100 a 200 %</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura de fila</translation>
    </message>
    <message>
        <source>Compact 22</source>
        <translation>Compacta 22</translation>
    </message>
    <message>
        <source>Normal 28</source>
        <translation>Normal 28</translation>
    </message>
    <message>
        <source>Tall 36</source>
        <translation>Alta 36</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Beijing time (UTC+8)</source>
        <translation>Hora de Pekín (UTC+8)</translation>
    </message>
    <message>
        <source>Rules count in</source>
        <translation>Las reglas cuentan en</translation>
    </message>
    <message>
        <source>Fixed: star days, privilege windows and counting days are Beijing dates by rule.</source>
        <translation>Fijo: por norma, los días de estrellas, los plazos de ventajas y los días de cómputo son fechas de Pekín.</translation>
    </message>
    <message>
        <source>Second clock</source>
        <translation>Segundo reloj</translation>
    </message>
    <message>
        <source>Numbers look like</source>
        <translation>Aspecto de los números</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Comprobar este puesto</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Approved without a person</source>
        <translation>Aprobación sin persona</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>A second person confirms</source>
        <translation>Confirma una segunda persona</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>Two different people confirm</source>
        <translation>Confirman dos personas distintas</translation>
    </message>
    <message>
        <source>More than the policy computes</source>
        <translation>Más de lo que calcula la póliza</translation>
    </message>
    <message>
        <source>by more than %1 % asks for a second person</source>
        <translation>por encima del %1 % pide una segunda persona</translation>
    </message>
    <message>
        <source>Set by the rules %1, version %2, which came with the data: nobody changes them here.</source>
        <translation>Los fijan las reglas %1, versión %2, que llegaron con los datos: nadie los cambia aquí.</translation>
    </message>
    <message>
        <source>A, P, R and H decide in the queue, Enter commits</source>
        <translation>A, P, R y H deciden en la cola, Intro confirma</translation>
    </message>
    <message>
        <source>Decision letters</source>
        <translation>Letras de decisión</translation>
    </message>
    <message>
        <source>Without them Ctrl+Enter arms the approval and Ctrl+Shift+Backspace the rejection.</source>
        <translation>Sin ellas, Ctrl+Enter prepara la aprobación y Ctrl+Shift+Retroceso el rechazo.</translation>
    </message>
    <message>
        <source>Go to the next undecided claim</source>
        <translation>Ir a la siguiente reclamación sin decidir</translation>
    </message>
    <message>
        <source>Stay on the claim</source>
        <translation>Quedarse en la reclamación</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>Después de una decisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”</source>
        <translation>%1 pertenece a «%2»</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Datos del</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Data that have expired stay readable; decisions wait for newer data.</source>
        <translation>Los datos caducados se pueden seguir leyendo; las decisiones esperan a datos más recientes.</translation>
    </message>
    <message>
        <source>Link of an order</source>
        <translation>Enlace del pedido</translation>
    </message>
    <message>
        <source>O opens it in the browser from the claims desk; %1 stands for the order number.</source>
        <translation>O lo abre en el navegador desde la mesa de reclamaciones; %1 es el número de pedido.</translation>
    </message>
    <message>
        <source>ID numbers</source>
        <translation>Números de documento</translation>
    </message>
    <message>
        <source>ID vault…</source>
        <translation>Bóveda de documentos…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>Vistas guardadas (*.json)</translation>
    </message>
    <message>
        <source>Couriers</source>
        <translation>Repartidores</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Todavía no hay vistas guardadas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete a view: %1</source>
        <translation>Eliminar una vista: %1</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportar vistas</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>Tablas y vistas</translation>
    </message>
    <message>
        <source>Views of %1</source>
        <translation>Vistas de %1</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>Exportar vistas…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Importar vistas…</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Como archivo</translation>
    </message>
    <message>
        <source>Filter, order, columns with their widths and row height, to take to another desk. No record is in it.</source>
        <translation>Filtro, orden, columnas con sus anchos y altura de fila, para llevar a otro puesto. No contiene ningún registro.</translation>
    </message>
    <message>
        <source>Keys of the queue</source>
        <translation>Teclas de la cola</translation>
    </message>
    <message>
        <source>A key that is taken already changes places with the one it replaces.</source>
        <translation>Una tecla ya ocupada se intercambia con la que sustituye.</translation>
    </message>
</context>
<context>
    <name>stardesk::ShortcutSheet</name>
    <message>
        <source>Table: open the row</source>
        <translation>Tabla: abrir la fila</translation>
    </message>
    <message>
        <source>Table: choose the row</source>
        <translation>Tabla: elegir la fila</translation>
    </message>
    <message>
        <source>Table: choose all rows</source>
        <translation>Tabla: elegir todas las filas</translation>
    </message>
    <message>
        <source>Table: menu of the cell</source>
        <translation>Tabla: menú de la celda</translation>
    </message>
    <message>
        <source>Filter: clear</source>
        <translation>Filtro: borrar</translation>
    </message>
    <message>
        <source>Chart: walk the points</source>
        <translation>Gráfico: recorrer los puntos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>stardesk::Sidebar</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n le necesita</numerusform>
            <numerusform>%n le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>stardesk::StageLegend</name>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>real</translation>
    </message>
    <message>
        <source>over plan</source>
        <translation>sobre el plan</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>justificado</translation>
    </message>
    <message>
        <source>no scan</source>
        <translation>sin escaneo</translation>
    </message>
</context>
<context>
    <name>stardesk::StageTimeline</name>
    <message>
        <source>Stages of the delivery</source>
        <translation>Etapas de la entrega</translation>
    </message>
</context>
<context>
    <name>stardesk::StaleStrip</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>The data are %1 old.</source>
        <extracomment>%1 is the age of the data: &quot;26 h&quot;.</extracomment>
        <translation>Los datos tienen %1.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>stardesk::StarBars</name>
    <message>
        <source>%1 diamonds: %2 now, %3 then</source>
        <translation>%1 diamantes: %2 ahora, %3 entonces</translation>
    </message>
    <message>
        <source>As many sellers at each star as now</source>
        <translation>Tantos vendedores por estrella como ahora</translation>
    </message>
    <message>
        <source>More at %1 diamonds</source>
        <translation>Más con %1 diamantes</translation>
    </message>
    <message>
        <source>More at %1 and %2 diamonds</source>
        <translation>Más con %1 y %2 diamantes</translation>
    </message>
</context>
<context>
    <name>stardesk::StarPanel</name>
    <message>
        <source>Who changes on the next star day</source>
        <translation>Quién cambia el próximo día de estrellas</translation>
    </message>
    <message>
        <source>Star day %1</source>
        <translation>Día de estrellas %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 bajan</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 suben</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>%1 igual</translation>
    </message>
    <message>
        <source>counts %1</source>
        <translation>cuenta el %1</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>Reclamaciones:</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevas</translation>
    </message>
    <message>
        <source>Show the claims filed since yesterday</source>
        <translation>Mostrar las reclamaciones presentadas desde ayer</translation>
    </message>
    <message>
        <source>No daily scores to compare</source>
        <translation>Sin puntuaciones diarias con que comparar</translation>
    </message>
    <message>
        <source>%1 new going down,</source>
        <translation>%1 nuevos a la baja,</translation>
    </message>
    <message>
        <source>Show the sellers that fall today and did not yesterday</source>
        <translation>Mostrar los vendedores que hoy bajan y ayer no</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <translation>%1 recuperados</translation>
    </message>
    <message>
        <source>Show the sellers that fell yesterday and do not today</source>
        <translation>Mostrar los vendedores que ayer bajaban y hoy no</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Sellers:</source>
        <translation>Vendedores:</translation>
    </message>
</context>
<context>
    <name>stardesk::StarProofPanel</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Contacted first</source>
        <translation>Contacto previo</translation>
    </message>
    <message>
        <source>To the door</source>
        <translation>A domicilio</translation>
    </message>
    <message>
        <source>Consent, notice</source>
        <translation>Permiso y aviso</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>no ratings</source>
        <translation>sin valoraciones</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, media %2</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Copiar explicación</translation>
    </message>
    <message numerus="yes">
        <source>Why %n stars</source>
        <translation>
            <numerusform>Por qué %n estrella</numerusform>
            <numerusform>Por qué %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Why there is no star</source>
        <translation>Por qué no hay estrella</translation>
    </message>
    <message>
        <source>The export brings no conduct window: the star is the published one.</source>
        <translation>La exportación no trae ninguna ventana de conducta: la estrella es la publicada.</translation>
    </message>
    <message>
        <source>Input, %1 d to %2</source>
        <extracomment>Head of the column of inputs: the length of the window in days and its last day.</extracomment>
        <translation>Datos, %1 d hasta el %2</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Weight %</source>
        <translation>Peso %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Aporta</translation>
    </message>
    <message>
        <source>No component has data.</source>
        <translation>Ningún componente tiene datos.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>= base %1 − %2 for complaints</source>
        <translation>= base %1 − %2 por quejas</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Up at most %1 per period, was %2</source>
        <translation>Sube como máximo %1 por periodo, era %2</translation>
    </message>
    <message>
        <source>Down at most %1 per period, was %2</source>
        <translation>Baja como máximo %1 por periodo, era %2</translation>
    </message>
    <message>
        <source>Below the edge of its star, kept this once</source>
        <translation>Por debajo del límite de su estrella, se conserva esta vez</translation>
    </message>
    <message>
        <source>Too little data: the star before is kept</source>
        <translation>Pocos datos: se conserva la estrella anterior</translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation>Era %1</translation>
    </message>
    <message>
        <source>First star</source>
        <translation>Primera estrella</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>oficial %1</translation>
    </message>
    <message>
        <source>unrated</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>publicada: %1</translation>
    </message>
    <message>
        <source>too few ratings to show</source>
        <translation>muy pocas valoraciones para mostrar</translation>
    </message>
</context>
<context>
    <name>stardesk::StarShiftPane</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Sellers by star, now and on the next star day</source>
        <translation>Vendedores por estrella, ahora y el próximo día de estrellas</translation>
    </message>
    <message>
        <source>pale: now · dark: %1</source>
        <translation>claro: ahora · oscuro: %1</translation>
    </message>
    <message>
        <source>Diamonds</source>
        <translation>Diamantes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Click or Enter: the sellers that have this star now; lower bar or Shift+Enter: those that will have it</source>
        <translation>Clic o Intro: los vendedores que ahora tienen esta estrella; la barra de abajo o Mayús+Intro: los que la tendrán</translation>
    </message>
</context>
<context>
    <name>stardesk::StarsPanel</name>
    <message>
        <source>Stars, published and computed</source>
        <translation>Estrellas publicadas y calculadas</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>12 m</source>
        <translation>12 m</translation>
    </message>
    <message>
        <source>24 m</source>
        <translation>24 m</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>No star yet</source>
        <translation>Todavía sin estrella</translation>
    </message>
    <message>
        <source>Published stars; the export holds no inputs to check them</source>
        <translation>Estrellas publicadas; la exportación no trae datos para comprobarlas</translation>
    </message>
    <message numerus="yes">
        <source>Published as computed in %n month(s)</source>
        <translation>
            <numerusform>Publicada como se calcula en %n mes</numerusform>
            <numerusform>Publicada como se calcula en %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published and computed differ in %n month(s)</source>
        <translation>
            <numerusform>Publicada y calculada difieren en %n mes</numerusform>
            <numerusform>Publicada y calculada difieren en %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>computed, drawn a little lower</source>
        <translation>calculada, dibujada algo más abajo</translation>
    </message>
    <message>
        <source>The export holds no inputs of the month before.</source>
        <translation>La exportación no trae los datos del mes anterior.</translation>
    </message>
    <message>
        <source>What moved the score</source>
        <translation>Qué movió la puntuación</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nada cambió</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculada</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>stardesk::StatusLine</name>
    <message>
        <source>Beijing %1</source>
        <translation>Pekín %1</translation>
    </message>
</context>
<context>
    <name>stardesk::SyncController</name>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation>%1 nuevos, %2 cambiados, %3 quitados</translation>
    </message>
    <message>
        <source>Checking signature and parts</source>
        <translation>Comprobando la firma y las partes</translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation>Leyendo los registros</translation>
    </message>
    <message>
        <source>Building the tables</source>
        <translation>Construyendo las tablas</translation>
    </message>
    <message>
        <source>Checking rows and sums</source>
        <translation>Comprobando filas y sumas</translation>
    </message>
    <message>
        <source>Storing safely</source>
        <translation>Guardando con seguridad</translation>
    </message>
    <message>
        <source>Preparing the export</source>
        <translation>Preparando la exportación</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>the data of before stays in use until the end</source>
        <translation>los datos anteriores siguen en uso hasta el final</translation>
    </message>
    <message>
        <source>Cancel, keep the old data</source>
        <translation>Cancelar y conservar los datos anteriores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled: the data is as it was.</source>
        <translation>Cancelado: los datos siguen como estaban.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message>
        <source>Not sent yet, your decisions are safe here: %1</source>
        <translation>Aún sin enviar, sus decisiones están a salvo aquí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <extracomment>Beside the sync button: decisions that have not left this desk yet.</extracomment>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Data are being imported already: wait for the end or cancel below, then try again.</source>
        <translation>Ya se están importando datos: espere al final o cancele abajo y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>stardesk::SyncPage</name>
    <message>
        <source>Parts of the sync centre</source>
        <translation>Partes del centro de sincronización</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>%1 in conflict, %2 to send, %3 problems</source>
        <translation>%1 en conflicto, %2 por enviar, %3 problemas</translation>
    </message>
    <message>
        <source>%1 couriers · %2 sellers · %3 claims</source>
        <translation>%1 repartidores · %2 vendedores · %3 reclamaciones</translation>
    </message>
    <message>
        <source>Last export</source>
        <translation>Última exportación</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Pekín</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clave %1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>stardesk::TabRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Más partes</translation>
    </message>
</context>
<context>
    <name>stardesk::TipsPanel</name>
    <message numerus="yes">
        <source>%n further five-star rating(s)</source>
        <translation>
            <numerusform>%n valoración más de cinco estrellas</numerusform>
            <numerusform>%n valoraciones más de cinco estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late parcel(s) on time</source>
        <translation>
            <numerusform>%n paquete tardío a tiempo</numerusform>
            <numerusform>%n paquetes tardíos a tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more contact(s) before delivery</source>
        <translation>
            <numerusform>%n contacto previo más</numerusform>
            <numerusform>%n contactos previos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more delivery(ies) to the door</source>
        <translation>
            <numerusform>%n entrega a domicilio más</numerusform>
            <numerusform>%n entregas a domicilio más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) before a pick-up point</source>
        <translation>
            <numerusform>%n pregunta más antes del punto de recogida</numerusform>
            <numerusform>%n preguntas más antes del punto de recogida</numerusform>
        </translation>
    </message>
    <message>
        <source>The highest star is reached: the tips keep it.</source>
        <translation>Se ha alcanzado la estrella más alta: los consejos la conservan.</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 estrellas</translation>
    </message>
    <message>
        <source>No tips: nothing is left to gain, or there are no data</source>
        <translation>Sin consejos: nada que ganar, o no hay datos</translation>
    </message>
    <message>
        <source>Shortest way to the next star</source>
        <translation>El camino más corto a la estrella siguiente</translation>
    </message>
    <message>
        <source>%1 to %2 points</source>
        <extracomment>What a tip adds to the score: from half of what is missing to all of it.</extracomment>
        <translation>de %1 a %2 puntos</translation>
    </message>
    <message>
        <source>star %1</source>
        <translation>estrella %1</translation>
    </message>
    <message>
        <source>Half: %1. All: %2.</source>
        <translation>La mitad: %1. Todo: %2.</translation>
    </message>
    <message>
        <source>discussed</source>
        <translation>comentado</translation>
    </message>
    <message>
        <source>Mark discussed</source>
        <translation>Marcar como comentado</translation>
    </message>
    <message>
        <source>Mark discussed: %1</source>
        <translation>Marcar como comentado: %1</translation>
    </message>
    <message>
        <source>Talk sheet</source>
        <translation>Hoja de conversación</translation>
    </message>
</context>
<context>
    <name>stardesk::TodayHead</name>
    <message>
        <source>nothing needs you</source>
        <translation>nada le necesita</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>1 cosa le necesita</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n cosa le necesita</numerusform>
            <numerusform>%n cosas le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Data of %1, %2 old</source>
        <translation>Datos del %1, de hace %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>stardesk::TodayModel</name>
    <message>
        <source>1 claim</source>
        <translation>1 reclamación</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n reclamación</numerusform>
            <numerusform>%n reclamaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 seller</source>
        <translation>1 vendedor</translation>
    </message>
    <message numerus="yes">
        <source>%n sellers</source>
        <translation>
            <numerusform>%n vendedor</numerusform>
            <numerusform>%n vendedores</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>fuera de plazo</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vencen hoy</translation>
    </message>
    <message>
        <source>to approve as second person</source>
        <translation>por aprobar como segunda persona</translation>
    </message>
    <message>
        <source>going down if nothing changes</source>
        <translation>bajan si nada cambia</translation>
    </message>
    <message>
        <source>1 seller is short or at risk</source>
        <translation>1 vendedor no llega o está en riesgo</translation>
    </message>
    <message numerus="yes">
        <source>%n sellers are short or at risk</source>
        <translation>
            <numerusform>%n vendedor no llega o está en riesgo</numerusform>
            <numerusform>%n vendedores no llegan o están en riesgo</numerusform>
        </translation>
    </message>
    <message>
        <source>without any privilege collected</source>
        <translation>sin ninguna ventaja recogida</translation>
    </message>
    <message>
        <source>1 courier</source>
        <translation>1 repartidor</translation>
    </message>
    <message numerus="yes">
        <source>%n couriers</source>
        <translation>
            <numerusform>%n repartidor</numerusform>
            <numerusform>%n repartidores</numerusform>
        </translation>
    </message>
    <message>
        <source>down a star, with an open tip</source>
        <translation>con una estrella menos y un consejo abierto</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>siguiente: %1</translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <translation>más antigua: %1</translation>
    </message>
    <message>
        <source>nearest to the edge: %1</source>
        <translation>más cerca del borde: %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>vencida hace %1</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · quedan %2</translation>
    </message>
    <message>
        <source>window ended %1</source>
        <translation>la ventana terminó el %1</translation>
    </message>
    <message>
        <source>waiting for what was asked of the claimant</source>
        <translation>a la espera de lo que se pidió al reclamante</translation>
    </message>
    <message>
        <source>approved, but the payment failed</source>
        <translation>aprobada, pero el pago falló</translation>
    </message>
    <message>
        <source>with an incentive that is not paid yet</source>
        <translation>con un incentivo sin pagar</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 decisión</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>the server answered otherwise</source>
        <translation>el servidor respondió otra cosa</translation>
    </message>
    <message>
        <source>1 identity conflict</source>
        <translation>1 conflicto de identidad</translation>
    </message>
    <message numerus="yes">
        <source>%n identity conflicts</source>
        <translation>
            <numerusform>%n conflicto de identidad</numerusform>
            <numerusform>%n conflictos de identidad</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody has looked at</source>
        <translation>que nadie ha mirado</translation>
    </message>
</context>
<context>
    <name>stardesk::TodayPage</name>
    <message>
        <source>Claims by the hour they are due</source>
        <translation>Reclamaciones por la hora en que vencen</translation>
    </message>
    <message>
        <source>Nothing is late, nothing falls, nothing waits.</source>
        <translation>Nada está vencido, nada baja, nada espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n vencida</numerusform>
            <numerusform>%n vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today – %1</source>
        <translation>Hoy – %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Lo que le necesita</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the claims due today</source>
        <translation>Mostrar las reclamaciones que vencen hoy</translation>
    </message>
</context>
<context>
    <name>stardesk::ToolStrip</name>
    <message>
        <source>Sync status, %1</source>
        <extracomment>Accessible name of the sync button; %1 is the state (&quot;synced 08:12&quot;).</extracomment>
        <translation>Estado de la sincronización, %1</translation>
    </message>
    <message>
        <source>Search couriers, sellers, claims, actions…</source>
        <translation>Buscar repartidores, vendedores, reclamaciones…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
</context>
<context>
    <name>stardesk::UnchangedButton</name>
    <message>
        <source>%1 sellers</source>
        <translation>%1 vendedores</translation>
    </message>
    <message>
        <source>%1 couriers</source>
        <translation>%1 repartidores</translation>
    </message>
</context>
<context>
    <name>stardesk::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Sends in %1</source>
        <extracomment>Minutes and seconds until a held decision is sent.</extracomment>
        <translation>Se envía en %1</translation>
    </message>
</context>
<context>
    <name>stardesk::VaultControl</name>
    <message>
        <source>There is no vault on this desk. ID numbers of an export are skipped and counted; everything else works.</source>
        <translation>En este puesto no hay bóveda. Los números de documento de una exportación se omiten y se cuentan; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>The vault is closed. Its key lies in the system keyring. ID numbers stay masked; everything else works.</source>
        <translation>La bóveda está cerrada. Su clave está en el llavero del sistema. Los números quedan enmascarados; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>The vault is closed. It opens with its passphrase. ID numbers stay masked; everything else works.</source>
        <translation>La bóveda está cerrada. Se abre con su contraseña. Los números quedan enmascarados; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>The vault of a demo: its key lies beside it, the numbers are invented.</source>
        <translation>La bóveda de una demostración: su clave está al lado, los números son inventados.</translation>
    </message>
    <message>
        <source>The vault is open. The system keyring keeps its key, also for the next start.</source>
        <translation>La bóveda está abierta. El llavero del sistema guarda su clave, también para el próximo inicio.</translation>
    </message>
    <message>
        <source>The vault is open until it is closed or this computer restarts.</source>
        <translation>La bóveda sigue abierta hasta que se cierre o se reinicie este ordenador.</translation>
    </message>
</context>
<context>
    <name>stardesk::VaultDialog</name>
    <message>
        <source>ID numbers come with exports that are sealed to this key: give it to whoever publishes (publish --seal-to), then sync.</source>
        <translation>Los números de documento vienen con exportaciones selladas para esta clave: désela a quien publica (publish --seal-to) y después sincronice.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more. Who loses the passphrase loses the numbers on this desk; the export brings them again.</source>
        <translation>
            <numerusform>%n carácter o más. Quien pierde la contraseña pierde los números de este puesto; la exportación los trae de nuevo.</numerusform>
            <numerusform>%n caracteres o más. Quien pierde la contraseña pierde los números de este puesto; la exportación los trae de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers lie encrypted in the store. Each look at one needs a reason and leaves a row in the audit trail.</source>
        <translation>Los números están cifrados en el almacén. Cada consulta necesita un motivo y deja una fila en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The system keyring keeps the key: nothing to type</source>
        <translation>El llavero del sistema guarda la clave: nada que escribir</translation>
    </message>
    <message>
        <source>A passphrase keeps the key: where there is no keyring</source>
        <translation>Una contraseña guarda la clave: donde no hay llavero</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Key of this desk</source>
        <translation>Clave de este puesto</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Waiting for the system keyring…</source>
        <translation>Esperando al llavero del sistema…</translation>
    </message>
    <message>
        <source>ID vault</source>
        <translation>Bóveda de documentos</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>La contraseña otra vez</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>Close the vault</source>
        <translation>Cerrar la bóveda</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la bóveda</translation>
    </message>
</context>
<context>
    <name>stardesk::ViewsMenu</name>
    <message>
        <source>Delete a view</source>
        <translation>Eliminar una vista</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <extracomment>A saved view that was changed since: %1 is its name.</extracomment>
        <translation>%1 (modificada)</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Todavía no hay vistas guardadas</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>Guardar los cambios en «%1»</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>Guardar esta vista como…</translation>
    </message>
    <message>
        <source>Name of the view to save</source>
        <translation>Nombre de la vista que se guarda</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Altura de fila</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Tall</source>
        <translation>Alta</translation>
    </message>
</context>
<context>
    <name>stardesk::WelcomePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Todavía no hay datos</translation>
    </message>
    <message>
        <source>Courier stars, seller stars and late-delivery claims, explained</source>
        <translation>Estrellas de repartidores y vendedores y reclamaciones por retraso, explicadas</translation>
    </message>
    <message>
        <source>Open server export…</source>
        <translation>Abrir exportación del servidor…</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Probar con datos de demostración</translation>
    </message>
    <message>
        <source>couriers, sellers and claims made up here, nothing is sent</source>
        <translation>repartidores, vendedores y reclamaciones inventados aquí; no se envía nada</translation>
    </message>
    <message>
        <source>Open data folder… (spreadsheets, CSV)</source>
        <translation>Abrir carpeta de datos… (hojas de cálculo, CSV)</translation>
    </message>
    <message>
        <source>HR manager</source>
        <translation>Responsable de RR. HH.</translation>
    </message>
    <message>
        <source>One person, one star line across every employer. Why it is 4, and what makes it 5.</source>
        <translation>Una persona, una línea de estrellas en todas las empresas. Por qué es 4 y qué la lleva a 5.</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Gestor de cuentas</translation>
    </message>
    <message>
        <source>Four indicators, two tracks, the weakest one decides. The shortest way to the next star.</source>
        <translation>Cuatro indicadores, dos vías, decide el más débil. El camino más corto a la estrella siguiente.</translation>
    </message>
    <message>
        <source>Claims reviewer</source>
        <translation>Revisor de reclamaciones</translation>
    </message>
    <message>
        <source>Promise against fact in seven stages. The policy calculates, you decide, nothing is lost.</source>
        <translation>Promesa frente a hechos en siete etapas. La póliza calcula, usted decide, no se pierde nada.</translation>
    </message>
    <message>
        <source>The data stays on this computer, identity numbers are encrypted.</source>
        <translation>Los datos se quedan en este ordenador y los números de identidad están cifrados.</translation>
    </message>
    <message>
        <source>Works offline after the first export.</source>
        <translation>Funciona sin conexión tras la primera exportación.</translation>
    </message>
    <message>
        <source>a folder or a zip file your company gave you</source>
        <translation>una carpeta o un archivo zip que le dio su empresa</translation>
    </message>
</context>
<context>
    <name>stardesk::WhatIfPanel</name>
    <message>
        <source>Track of the what-if</source>
        <translation>Vía de la simulación</translation>
    </message>
    <message>
        <source>%1 → %2 for this track</source>
        <translation>%1 → %2 en esta vía</translation>
    </message>
    <message>
        <source>no star yet: scores are missing</source>
        <translation>todavía sin estrella: faltan puntuaciones</translation>
    </message>
    <message>
        <source>no effect: the highest star</source>
        <translation>sin efecto: la estrella más alta</translation>
    </message>
    <message>
        <source>no effect: %1 limits</source>
        <translation>sin efecto: limita %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>El %1</translation>
    </message>
    <message>
        <source>official star kept</source>
        <translation>se conserva la estrella oficial</translation>
    </message>
    <message numerus="yes">
        <source>%n more than official</source>
        <translation>
            <numerusform>%n más que la oficial</numerusform>
            <numerusform>%n más que la oficial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than official</source>
        <translation>
            <numerusform>%n menos que la oficial</numerusform>
            <numerusform>%n menos que la oficial</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1: %2</source>
        <translation>para %1: %2</translation>
    </message>
    <message>
        <source>Action plan for %1 (%2)</source>
        <translation>Plan de acción de %1 (%2)</translation>
    </message>
    <message>
        <source>What-if, not real data: rule set %1, data of %2</source>
        <translation>Simulación, no son datos reales: conjunto de reglas %1, datos del %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4 (%5), %6</source>
        <extracomment>One line of an action plan: track, indicator, score now, score wanted, difference, what it does.</extracomment>
        <translation>%1, %2: de %3 a %4 (%5), %6</translation>
    </message>
    <message>
        <source>What-if, not real data</source>
        <translation>Simulación, no son datos reales</translation>
    </message>
    <message>
        <source>Back to the real scores</source>
        <translation>Volver a las puntuaciones reales</translation>
    </message>
    <message>
        <source>Copy as plan</source>
        <translation>Copiar como plan</translation>
    </message>
    <message>
        <source>Action plan as PDF</source>
        <translation>Plan de acción en PDF</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, deslizador</translation>
    </message>
    <message>
        <source>%1, points</source>
        <translation>%1, puntos</translation>
    </message>
</context>
<context>
    <name>stardesk::WindowSearch</name>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>ahora no es posible</translation>
    </message>
</context>
<context>
    <name>stardesk::Workspace</name>
    <message>
        <source>HR manager</source>
        <translation>Responsable de RR. HH.</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Gestor de cuentas</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Jefe de equipo</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Data of %1 %2</source>
        <extracomment>Status bar: the Beijing date and time of the export on screen.</extracomment>
        <translation>Datos del %1 %2</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>Counted on %1, new stars on %2</source>
        <translation>Cómputo el %1, nuevas estrellas el %2</translation>
    </message>
    <message numerus="yes">
        <source>Counting day %1, in %n d</source>
        <extracomment>Status bar: the last day that counts for the next star; %n days are left to it.</extracomment>
        <translation>
            <numerusform>Día de cómputo %1, en %n d</numerusform>
            <numerusform>Día de cómputo %1, en %n d</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>In the place of “Synced 08:12”, while the past is looked at.</extracomment>
        <translation>A fecha del %1</translation>
    </message>
</context>
</TS>
